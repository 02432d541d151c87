package org.sealready.ui.filing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.sealready.form.Answers;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.FilingSession;
import org.sealready.service.filings.Profiles;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.LetterSources;
import org.sealready.service.letter.LetterVersion;
import org.sealready.service.letter.PrintRecord;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.ui.form.FilerNow;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.letters.LettersModel;
import org.sealready.ui.paper.PapersModel;
import org.sealready.ui.preview.PreviewModel;
import org.sealready.ui.reuse.ProfileModel;
import org.sealready.ui.typing.Typing;
import org.sealready.ui.window.Work;
import org.sealready.ui.wizard.SaveState;
import org.sealready.ui.wizard.Saving;
import org.sealready.ui.wizard.WizardModel;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.History;
import org.sealready.words.Words;

/** The model of the open filing: its answers, current page, letters and saving. */
public final class OpenFiling {

  private final FilingSession session;
  private final FormModel form;
  private final WizardModel wizard;
  private final PreviewModel preview;
  private final LettersModel letters;
  private final PapersModel forms;
  private final FollowedModels followed;
  private final Optional<Saving> saving;
  private final Typing typing;
  private final UndoSteps steps;
  private Optional<ProfileModel> profiles = Optional.empty();
  private boolean closed;

  private OpenFiling(FilingSession session, OfficialPapers imported, Work work, SaveState begins) {
    this.session = session;
    Catalogue catalogue = session.catalogue();
    Draft draft = session.draft();
    boolean isSaved = session.use() == FilingSession.Use.SAVED;
    typing = isSaved ? new Typing(work.alarm(), draft.unfinished()) : Typing.unkept();
    form = new FormModel(catalogue.form(), session.today(), draft.answers(), typing);
    wizard = new WizardModel(form, draft.page());
    steps = new UndoSteps(session, wizard, this::save);
    LetterSources sources = new LetterSources(catalogue);
    preview = new PreviewModel(form, session.letters(), session.desk(), sources, work.drawing());
    letters =
        new LettersModel(
            preview, session.desk(), catalogue, work.writing(), work.printing(), this::onPrinted);
    followed = FollowedModels.of(session, form, preview, work, this::saveUnlessLeft);
    followed.onNoted(steps);
    forms =
        new PapersModel(catalogue, imported, work.reading(), letters.notice(), preview::refresh);
    wizard.saved().set(begins);
    Saving.Store store = content -> session.save(content.history(), content.typing());
    saving =
        isSaved
            ? Optional.of(new Saving(store, work.saving(), wizard.saved(), work.alarm()))
            : Optional.empty();
  }

  /**
   * A filing of the data folder.
   *
   * @param isNew whether it was never saved
   */
  static OpenFiling kept(
      FilingSession session,
      OfficialPapers imported,
      Work work,
      DataFolderSession cabinet,
      boolean isNew) {
    if (session.use() == FilingSession.Use.READ_ONLY) {
      OpenFiling looked = new OpenFiling(session, imported, work, new SaveState.Elsewhere());
      looked.form.fix();
      looked.follow();
      return looked;
    }
    SaveState begins = isNew ? new SaveState.Empty() : new SaveState.Saved();
    OpenFiling open = new OpenFiling(session, imported, work, begins);
    Profiles none = new Profiles(session.catalogue(), List.of());
    ProfileModel profiles = new ProfileModel(open.form, cabinet, work.saving(), none);
    open.profiles = Optional.of(profiles);
    if (!isNew || cabinet.isOpen()) {
      profiles.load();
    }
    open.follow();
    return open;
  }

  /** One to try things with. */
  static OpenFiling sample(FilingSession session, OfficialPapers imported, Work work) {
    OpenFiling open = new OpenFiling(session, imported, work, new SaveState.Unkept());
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

  /** Remembered at once, and kept with the next save; a filing that was left is not touched. */
  private void onPrinted(List<LetterVersion> versions, PrintRecord.Way way) {
    session.printed(versions, way);
    saveUnlessLeft();
  }

  private void saveUnlessLeft() {
    if (!closed) {
      save();
    }
  }

  /** Saves, with the unfinished input. */
  public void save() {
    Answers before = session.history().now().answers();
    session.record(answers(), wizard.current().id());
    if (!before.equals(answers())) {
      steps.answered();
    }
    steps.offer();
    saving.ifPresent(each -> each.want(new Saving.Content(session.history(), typing.take())));
  }

  /** Undoes the last change, on any page. */
  public void undo() {
    if (wizard.undoable().get()) {
      steps.undo();
    }
  }

  /** Redoes the change that was undone last. */
  public void redo() {
    if (wizard.redoable().get()) {
      steps.redo();
    }
  }

  /** Its undo history, with the change that was made last. */
  public History history() {
    return session.history();
  }

  /** The profiles that feed it; a sample has none. */
  public Optional<ProfileModel> profiles() {
    return profiles;
  }

  /** The filing file of what is in the window, whether that could be saved or not. */
  public byte[] file() {
    return session.file();
  }

  public void retry() {
    saving.ifPresent(Saving::retry);
  }

  /** Saves the filing and the unfinished input, then reports whether that succeeded. */
  public void finish(Consumer<Boolean> outcome) {
    if (typing.isUntaken()) {
      save();
    }
    saving.ifPresentOrElse(each -> each.finish(outcome), () -> outcome.accept(true));
  }

  /** Another stands in its place: what cannot be saved is tried again until it is. */
  public void saveAndClose() {
    finish(
        isSafe -> {
          if (isSafe) {
            close();
          }
        });
  }

  /** Was left: nothing of it is saved by itself any more. */
  public void close() {
    closed = true;
    typing.stop();
    saving.ifPresent(Saving::stop);
  }

  /** These words, as they are meant for whoever files here. */
  public Words worded(Words words) {
    return words.about(new FilerNow(form, session.catalogue()::filer));
  }

  /** Runs this whenever answers have changed what follows from them. */
  public Subscription whenAnswered(Runnable then) {
    return form.effective().subscribe(then);
  }

  public Answers answers() {
    return form.answers().get();
  }

  public WizardModel wizard() {
    return wizard;
  }

  public PreviewModel preview() {
    return preview;
  }

  public PapersModel forms() {
    return forms;
  }

  public LetterOutput desk() {
    return session.desk();
  }

  /** What is kept beside its answers. */
  public FollowedModels followed() {
    return followed;
  }

  /** Its name in the data folder; empty where it has no place there. */
  public Optional<String> id() {
    return session.id();
  }

  public LettersModel letters() {
    return letters;
  }
}
