package org.sealready.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.sealready.form.Field;
import org.sealready.form.Page;
import org.sealready.service.exchange.CopySheetOutput;
import org.sealready.service.exchange.SmsCard;
import org.sealready.service.letter.Refusals;
import org.sealready.ui.afterwards.AfterwardsScreen;
import org.sealready.service.material.MaterialOutput;
import org.sealready.ui.before.BeforeScreen;
import org.sealready.ui.common.Chooser;
import org.sealready.ui.common.Dialogs;
import org.sealready.ui.common.Notice;
import org.sealready.ui.copysheet.CopyContent;
import org.sealready.ui.copysheet.CopyView;
import org.sealready.ui.journey.CalendarExport;
import org.sealready.ui.journey.JourneyModel;
import org.sealready.ui.journey.JourneyView;
import org.sealready.ui.letters.LettersActions;
import org.sealready.ui.letters.LettersView;
import org.sealready.ui.letters.OutdatedPrints;
import org.sealready.ui.materials.MaterialsModel;
import org.sealready.ui.materials.MaterialsView;
import org.sealready.ui.paper.PapersActions;
import org.sealready.ui.preview.PreviewPane;
import org.sealready.ui.print.SheetPaper;
import org.sealready.ui.print.SheetPrinting;
import org.sealready.ui.rejection.RejectionView;
import org.sealready.ui.reuse.ProfileBar;
import org.sealready.ui.wizard.Finish;
import org.sealready.ui.wizard.StepScreen;
import org.sealready.ui.wizard.Heading;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardView;
import org.sealready.words.Words;

/** The view of an open filing: its frame, pages and letters. */
final class FilingView implements Finish, PreviewPane.Navigation {

  private final OpenFiling filing;
  private final Words words;
  private final Consumer<Path> openFolder;
  private final PreviewPane preview;
  private final LettersView letters;
  private final WizardView frame;
  private final List<StepScreen> screens;

  FilingView(
      AppModel app,
      OpenFiling filing,
      Chooser chooser,
      Dialogs dialogs,
      Consumer<Path> openFolder,
      WizardView.Navigation navigation,
      Function<FilingJumps, AfterwardsScreen.Ways> ways) {
    this.filing = filing;
    this.words = app.words();
    this.openFolder = openFolder;
    preview = new PreviewPane(filing.preview(), new Refusals(app.catalogue(), words), words, this);
    PapersActions forms =
        new PapersActions(
            filing.forms(), words, chooser, dialogs, form -> app.placing().open(filing, form));
    LettersActions actions =
        new LettersActions(filing.letters(), words, chooser, dialogs, this::go, openFolder, forms);
    letters =
        new LettersView(
            filing.letters(),
            actions,
            new WordedLetters(app.wording(), filing, words),
            words,
            openFolder);
    FilingJumps jumps = jumps(app, chooser, dialogs);
    screens =
        List.of(
            before(app, chooser, dialogs),
            materials(app, chooser, dialogs),
            copySheet(app, chooser, dialogs),
            journey(app, jumps, chooser, dialogs),
            new RejectionView(filing.rejections(), words, jumps),
            new AfterwardsScreen(filing.afterwards(), words, ways.apply(jumps)));
    Heading heading = new Heading(app.catalogue().title(), app.catalogue().subtitle());
    frame = new WizardView(filing.wizard(), heading, words, navigation, this);
    frame.addEventFilter(KeyEvent.KEY_PRESSED, preview::onKey);
  }

  private BeforeScreen before(AppModel app, Chooser chooser, Dialogs dialogs) {
    SheetPaper.Content list =
        new SheetPaper.Content("ui.before", () -> filing.before().sheet(words));
    SheetPaper sheet =
        paper(app, filing.before().notice(), list, "before.sheet.title", chooser, dialogs);
    return new BeforeScreen(filing.before(), words, sheet::print, Optional.empty());
  }

  private MaterialsView materials(AppModel app, Chooser chooser, Dialogs dialogs) {
    MaterialsModel model = filing.materials();
    MaterialOutput output = new MaterialOutput(app.catalogue(), words);
    SheetPaper sheet =
        paper(app, model.notice(), model.content(output), "ui.materials.title", chooser, dialogs);
    Runnable letters = () -> filing.wizard().onStep(new Step.Letters());
    return new MaterialsView(model, words, this::go, letters, sheet::print);
  }

  private CopyView copySheet(AppModel app, Chooser chooser, Dialogs dialogs) {
    CopySheetOutput output = new CopySheetOutput(app.catalogue(), words);
    SheetPaper.Content rows = CopyContent.of(filing.copying(), output);
    SheetPaper sheet =
        paper(app, filing.copying().notice(), rows, "ui.copy.title", chooser, dialogs);
    SheetPaper card = card(app, filing.copying().notice(), chooser, dialogs);
    return new CopyView(filing.copying(), words, this::go, sheet::print, card::print);
  }

  /** The card for the ministry's message. */
  private SheetPaper card(
      AppModel app, ObjectProperty<Optional<Notice>> notice, Chooser chooser, Dialogs dialogs) {
    SmsCard message = new SmsCard(app.catalogue(), words);
    SheetPaper.Content people = CopyContent.of(filing.copying(), message);
    return paper(app, notice, people, "ui.sms.print", chooser, dialogs);
  }

  private FilingJumps jumps(AppModel app, Chooser chooser, Dialogs dialogs) {
    SheetPaper card = card(app, filing.rejections().notice(), chooser, dialogs);
    return new FilingJumps(
        filing,
        this::go,
        () -> screens().stream().<Step>map(StepScreen::step).toList(),
        card::print);
  }

  private JourneyView journey(AppModel app, FilingJumps jumps, Chooser chooser, Dialogs dialogs) {
    JourneyModel way = filing.way();
    SheetPaper.Content whole = new SheetPaper.Content("ui.journey.print", () -> way.paper(words));
    SheetPaper paper = paper(app, way.notice(), whole, "ui.journey.title", chooser, dialogs);
    CalendarExport calendar =
        new CalendarExport(
            way,
            chooser,
            app.writing(),
            words,
            () ->
                filing.letters().fileName(words.text("ui.journey.due")).replaceAll("pdf$", "ics"));
    JourneyView.Outputs outputs =
        new JourneyView.Outputs(
            paper::print, card(app, way.notice(), chooser, dialogs)::print, calendar::save);
    return new JourneyView(way, words, jumps, outputs);
  }

  /**
   * @param notice tells what came of it
   * @param title of what is printed, and so of its file
   */
  private SheetPaper paper(
      AppModel app,
      ObjectProperty<Optional<Notice>> notice,
      SheetPaper.Content content,
      String title,
      Chooser chooser,
      Dialogs dialogs) {
    return new SheetPaper(
        notice,
        content,
        new SheetPrinting(app.printing(), dialogs),
        dialogs,
        chooser,
        app.writing(),
        () -> filing.letters().fileName(words.text(title)),
        words);
  }

  WizardView frame() {
    return frame;
  }

  @Override
  public void fold() {
    filing.wizard().letterWanted().set(Optional.of(false));
  }

  @Override
  public void go(Field<?> field) {
    frame.go(field);
  }

  @Override
  public Region preview() {
    return preview;
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
