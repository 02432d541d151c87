package org.sealready.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.sealready.draft.Draft;
import org.sealready.form.Answers;
import org.sealready.service.Catalogue;
import org.sealready.service.Checks;
import org.sealready.service.Filings;
import org.sealready.service.LetterDesk;
import org.sealready.service.LetterSources;
import org.sealready.service.Letters;
import org.sealready.service.Wordings;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.letters.LettersModel;
import org.sealready.ui.letters.PreviewModel;
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
  private final Optional<Saving> saving;

  private OpenFiling(Wordings wordings, Clock clock, Work work, Draft draft, Saving.Store store) {
    Catalogue catalogue = wordings.bundled();
    LocalDate today = LocalDate.now(clock);
    Checks checks = new Checks(catalogue.form(), today);
    form = new FormModel(catalogue.form(), today, checks::of, draft.answers());
    wizard = new WizardModel(form, draft.page());
    Letters all = new Letters(catalogue, today, wordings::worded);
    desk = new LetterDesk(catalogue, all);
    LetterSources sources = new LetterSources(catalogue);
    preview = new PreviewModel(form, all, desk, sources, work.drawing());
    letters = new LettersModel(preview, desk, catalogue, work.writing(), work.printing());
    saving =
        Optional.ofNullable(store).map(kept -> new Saving(kept, work.saving(), wizard.saved()));
  }

  /** One that is kept, and new if it was never saved. */
  static OpenFiling kept(
      Wordings wordings, Clock clock, Work work, Filings filings, Draft draft, boolean isNew) {
    Saving.Store store = (answers, page) -> filings.save(draft, answers, page);
    OpenFiling open = new OpenFiling(wordings, clock, work, draft, store);
    open.wizard.saved().set(isNew ? new SaveState.Empty() : new SaveState.Saved());
    open.follow();
    return open;
  }

  /** One to try things with. */
  static OpenFiling sample(Wordings wordings, Clock clock, Work work, Draft draft) {
    OpenFiling open = new OpenFiling(wordings, clock, work, draft, null);
    open.wizard.saved().set(new SaveState.Unkept());
    return open;
  }

  private void follow() {
    form.answers().addListener(observable -> save());
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

  /** Saves as it stands. */
  void save() {
    saving.ifPresent(each -> each.want(form.answers().get(), wizard.current().id()));
  }

  void retry() {
    saving.ifPresent(Saving::retry);
  }

  /** Saves what is open, then tells whether everything is safe. */
  void finish(Consumer<Boolean> outcome) {
    saving.ifPresentOrElse(each -> each.finish(outcome), () -> outcome.accept(true));
  }

  Answers answers() {
    return form.answers().get();
  }

  WizardModel wizard() {
    return wizard;
  }

  PreviewModel preview() {
    return preview;
  }

  LetterDesk desk() {
    return desk;
  }

  LettersModel letters() {
    return letters;
  }
}
