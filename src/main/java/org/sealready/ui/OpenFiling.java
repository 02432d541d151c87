package org.sealready.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sealready.draft.Draft;
import org.sealready.draft.History;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.service.Cabinet;
import org.sealready.service.Catalogue;
import org.sealready.service.LetterDesk;
import org.sealready.service.LetterSources;
import org.sealready.service.Letters;
import org.sealready.service.OfficialForms;
import org.sealready.service.Profiles;
import org.sealready.service.Wordings;
import org.sealready.ui.forms.FormsModel;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.letters.LettersModel;
import org.sealready.ui.letters.PreviewModel;
import org.sealready.ui.reuse.ProfileModel;
import org.sealready.ui.typing.Typing;
import org.sealready.ui.wizard.SaveState;
import org.sealready.ui.wizard.Saving;
import org.sealready.ui.wizard.WizardModel;

/** A filing that is being worked on: its answers, where the person is, its letters, its saving. */
final class OpenFiling {

  private final FormModel form;
  private final LetterDesk desk;
  private final WizardModel wizard;
  private final PreviewModel preview;
  private final LettersModel letters;
  private final FormsModel forms;
  private final Optional<Saving> saving;
  private final Typing typing;
  private History history;
  private Optional<ProfileModel> profiles = Optional.empty();

  private OpenFiling(
      Wordings wordings,
      OfficialForms imported,
      Clock clock,
      Work work,
      Draft draft,
      SaveState begins,
      Saving.Store store) {
    Catalogue catalogue = wordings.bundled();
    LocalDate today = LocalDate.now(clock);
    typing = store == null ? Typing.unkept() : new Typing(work.alarm(), draft.unfinished());
    form = new FormModel(catalogue.form(), today, draft.answers(), typing);
    wizard = new WizardModel(form, draft.page());
    Letters all = new Letters(catalogue, today, imported, wordings::worded);
    desk = new LetterDesk(catalogue, all);
    history = draft.history();
    showHistory();
    LetterSources sources = new LetterSources(catalogue);
    preview = new PreviewModel(form, all, desk, sources, work.drawing());
    letters = new LettersModel(preview, desk, catalogue, work.writing(), work.printing());
    forms = new FormsModel(catalogue, imported, work.reading(), letters.notice(), preview::refresh);
    wizard.saved().set(begins);
    saving =
        Optional.ofNullable(store)
            .map(kept -> new Saving(kept, work.saving(), wizard.saved(), work.alarm()));
  }

  /** One that is kept, and new if it was never saved. */
  static OpenFiling kept(
      Wordings wordings,
      OfficialForms imported,
      Clock clock,
      Work work,
      Cabinet cabinet,
      Draft draft,
      boolean isNew) {
    if (!cabinet.mayWrite()) {
      OpenFiling looked = unkept(wordings, imported, clock, work, draft, new SaveState.Elsewhere());
      looked.form.fix();
      looked.showHistory();
      return looked;
    }
    Saving.Store store = new KeptDraft(cabinet, draft);
    SaveState begins = isNew ? new SaveState.Empty() : new SaveState.Saved();
    OpenFiling open = new OpenFiling(wordings, imported, clock, work, draft, begins, store);
    Profiles none = new Profiles(wordings.bundled(), List.of());
    ProfileModel profiles = new ProfileModel(open.form, cabinet, work.saving(), none);
    open.profiles = Optional.of(profiles);
    if (!isNew || cabinet.isOpen()) {
      profiles.load();
    }
    open.follow();
    return open;
  }

  /** One to try things with. */
  static OpenFiling sample(
      Wordings wordings, OfficialForms imported, Clock clock, Work work, Draft draft) {
    return unkept(wordings, imported, clock, work, draft, new SaveState.Unkept());
  }

  private static OpenFiling unkept(
      Wordings wordings,
      OfficialForms imported,
      Clock clock,
      Work work,
      Draft draft,
      SaveState why) {
    OpenFiling open = new OpenFiling(wordings, imported, clock, work, draft, why, null);
    open.follow();
    return open;
  }

  private void follow() {
    form.answers().addListener(observable -> save());
    typing.onRest(this::save);
    typing.onChange(() -> saving.ifPresent(each -> each.typing(typing.isOpen())));
    wizard
        .place()
        .addListener(
            (property, before, after) -> {
              boolean moved = !before.step().equals(after.step());
              if (moved && !(wizard.saved().get() instanceof SaveState.Empty)) {
                save();
              }
            });
  }

  /** Saves as it stands, with what is being typed. */
  void save() {
    history = history.with(answers(), wizard.current().id());
    showHistory();
    saving.ifPresent(each -> each.want(new Saving.Content(history, typing.take())));
  }

  /** Takes the last change back, on whatever page it was. */
  void undo() {
    if (wizard.undoable().get()) {
      go(history.undone());
    }
  }

  /** Makes the change again that was taken back last. */
  void redo() {
    if (wizard.redoable().get()) {
      go(history.redone());
    }
  }

  private void go(History other) {
    Answers before = answers();
    history = other;
    Answers after = other.now().answers();
    form.restore(after);
    form.form().fields().stream()
        .filter(field -> !before.get(field).equals(after.get(field)))
        .findFirst()
        .ifPresent(wizard::onField);
    save();
  }

  private void showHistory() {
    wizard.undoable().set(history.canUndo() && !form.isFixed());
    wizard.redoable().set(history.canRedo() && !form.isFixed());
  }

  /** The profiles that feed it; a sample has none. */
  Optional<ProfileModel> profiles() {
    return profiles;
  }

  void retry() {
    saving.ifPresent(Saving::retry);
  }

  /** Saves what is open and what is being typed, then tells whether everything is safe. */
  void finish(Consumer<Boolean> outcome) {
    if (typing.isUntaken()) {
      save();
    }
    saving.ifPresentOrElse(each -> each.finish(outcome), () -> outcome.accept(true));
  }

  /** Was left: nothing of it is saved by itself any more. */
  void close() {
    typing.stop();
    saving.ifPresent(Saving::stop);
  }

  Answers answers() {
    return form.answers().get();
  }

  /** What counts of its answers. */
  Effective effective() {
    return form.effective().get();
  }

  WizardModel wizard() {
    return wizard;
  }

  PreviewModel preview() {
    return preview;
  }

  FormsModel forms() {
    return forms;
  }

  LetterDesk desk() {
    return desk;
  }

  LettersModel letters() {
    return letters;
  }
}
