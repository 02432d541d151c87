package org.sealready.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.sealready.form.Field;
import org.sealready.form.Page;
import org.sealready.service.Catalogue;
import org.sealready.service.LetterSelection;
import org.sealready.service.letter.Refusals;
import org.sealready.ui.afterwards.AfterwardsScreen;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.letters.LettersActions;
import org.sealready.ui.letters.LettersView;
import org.sealready.ui.letters.OutdatedPrints;
import org.sealready.ui.miniature.BesideForm;
import org.sealready.ui.paper.PapersActions;
import org.sealready.ui.preview.PreviewPane;
import org.sealready.ui.preview.WholeLetter;
import org.sealready.ui.print.SheetPaper;
import org.sealready.ui.print.SheetPrinting;
import org.sealready.ui.reuse.ProfileBar;
import org.sealready.ui.search.FilingFindables;
import org.sealready.ui.search.LetterFindables;
import org.sealready.ui.search.PaperFindables;
import org.sealready.ui.search.PlaceFindables;
import org.sealready.ui.wizard.Finish;
import org.sealready.ui.wizard.Heading;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.StepScreen;
import org.sealready.ui.wizard.WizardView;
import org.sealready.words.Words;

/** The view of an open filing: its frame, pages and letters. */
final class FilingView implements Finish, PreviewPane.Navigation {

  private final OpenFiling filing;
  private final Words words;
  private final Consumer<Path> openFolder;
  private final PreviewPane preview;
  private final LettersActions actions;
  private final Catalogue catalogue;
  private final LettersView letters;
  private final Runnable wording;
  private final BesideForm besideForm;
  private final WizardView frame;
  private final ScreensBeside beside;
  private final List<StepScreen> screens;
  private final Optional<LetterSelection> unlisted;

  FilingView(
      AppModel app,
      OpenFiling filing,
      Chooser chooser,
      Dialogs dialogs,
      Consumer<Path> openFolder,
      WizardView.Navigation navigation,
      Function<FilingJumps, AfterwardsScreen.Ways> ways) {
    this.filing = filing;
    this.words = filing.worded(app.words());
    this.catalogue = app.catalogue();
    this.openFolder = openFolder;
    preview = new PreviewPane(filing.preview(), new Refusals(catalogue, words), words, this);
    PapersActions forms =
        new PapersActions(
            filing.forms(),
            words,
            chooser,
            dialogs,
            filing.wizard().form().typing().at("papers/name"),
            form -> app.placing().open(filing, form));
    SheetPaper proof = proof(app, chooser, dialogs);
    actions =
        new LettersActions(
            filing.letters(),
            words,
            chooser,
            dialogs,
            new LettersActions.Ways(this::go, openFolder, proof::print),
            forms);
    WordedLetters worded = new WordedLetters(app.wording(), filing, words);
    wording = () -> worded.open(filing.preview().chosen().get());
    letters = new LettersView(filing.letters(), actions, worded, words, openFolder);
    unlisted = app.catalogue().selection();
    beside = new ScreensBeside(app, filing, chooser, dialogs, this::go);
    screens = beside.all(ways);
    besideForm =
        new BesideForm(
            filing.wizard(),
            app.catalogue().specimens(),
            filing.preview(),
            preview,
            words,
            this::go,
            this::fold);
    Heading heading = new Heading(app.catalogue().title(), app.catalogue().subtitle());
    frame = new WizardView(filing.wizard(), heading, words, navigation, this);
    frame.addEventFilter(KeyEvent.KEY_PRESSED, preview::onKey);
  }

  /** The sheet for comparing with licence and cards. */
  private SheetPaper proof(AppModel app, Chooser chooser, Dialogs dialogs) {
    return new SheetPaper(
        filing.letters().notice(),
        new SheetPaper.Content("ui.proof", () -> filing.letters().proof(words)),
        new SheetPrinting(app.work().printing(), dialogs),
        dialogs,
        chooser,
        app.work().writing(),
        () -> filing.letters().fileName(words.text("proof.title")),
        words);
  }

  WizardView frame() {
    return frame;
  }

  /** What can be found in this filing. */
  FilingFindables findables() {
    List<Field<?>> choices =
        unlisted.stream()
            .<Field<?>>flatMap(each -> Stream.of(each.added(), each.leftOut()))
            .toList();
    return new FilingFindables(filing.wizard(), filing.preview(), frame, choices, words);
  }

  /** The papers that it may need. */
  PaperFindables paperFindables() {
    return new PaperFindables(
        filing.followed().materials(), frame, filing.wizard().form().form(), words);
  }

  /** Looks for a service category. */
  void lookForCategory(String text) {
    frame.go(new Step.Before());
    beside.lookForCategory(text);
  }

  /** The parts of its screens. */
  PlaceFindables placeFindables() {
    return new PlaceFindables(catalogue, frame, beside.parts(frame, this::lookForCategory), words);
  }

  /** What can be done with its letters. */
  LetterFindables letterFindables() {
    return new LetterFindables(filing.preview(), frame, actions, wording, words);
  }

  @Override
  public void fold() {
    filing.wizard().letterWanted().set(Optional.of(false));
  }

  @Override
  public void whole() {
    WholeLetter view =
        new WholeLetter(
            filing.preview(),
            new Refusals(catalogue, words),
            words,
            new WholeActions(actions, this));
    frame.openWhole(view);
    view.requestInitialFocus();
  }

  @Override
  public void go(Field<?> field) {
    frame.go(field);
  }

  @Override
  public Region preview() {
    return besideForm;
  }

  @Override
  public Optional<Node> above(Page page) {
    return filing
        .profiles()
        .flatMap(
            profiles ->
                page.fields().stream()
                    .findFirst()
                    .map(Field::group)
                    .filter(profiles::feeds)
                    .map(group -> new ProfileBar(profiles, group, words)));
  }

  @Override
  public Node inReview() {
    return new OutdatedPrints(
        filing.letters(), words, () -> filing.wizard().onStep(new Step.Letters()));
  }

  @Override
  public Node view() {
    return letters;
  }

  @Override
  public List<Button> actions() {
    return letters.bottomActions();
  }

  @Override
  public void folder(Path folder) {
    openFolder.accept(folder);
  }

  @Override
  public List<StepScreen> screens() {
    return screens;
  }

  @Override
  public ObservableValue<String> note() {
    ObservableValue<Integer> wanted = filing.letters().wanted();
    return filing
        .letters()
        .outdated()
        .flatMap(
            outdated ->
                outdated > 0
                    ? new SimpleStringProperty(words.text("ui.side.letters.again", outdated))
                    : wanted.map(count -> words.text("ui.side.letters", count)));
  }
}
