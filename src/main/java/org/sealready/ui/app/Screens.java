package org.sealready.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.sealready.form.StartingPoint;
import org.sealready.journey.checklist.Outside;
import org.sealready.journey.checklist.Topic;
import org.sealready.service.FileNames;
import org.sealready.service.afterwards.TopicSheet;
import org.sealready.service.paper.OfficialPaper;
import org.sealready.ui.about.AboutView;
import org.sealready.ui.afterwards.AfterwardsScreen;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.journey.GuideModel;
import org.sealready.ui.journey.GuideView;
import org.sealready.ui.placing.PlacingView;
import org.sealready.ui.print.SheetPaper;
import org.sealready.ui.print.SheetPrinting;
import org.sealready.ui.start.FarewellView;
import org.sealready.ui.start.FirstQuestionView;
import org.sealready.ui.start.StartView;
import org.sealready.ui.vault.BrokenView;
import org.sealready.ui.vault.LockedView;
import org.sealready.ui.wizard.WizardView;
import org.sealready.ui.wording.WordingsModel;
import org.sealready.ui.wording.WordingsView;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** Creates the view of each screen, and tracks the one that may have unsaved input. */
final class Screens {

  private final AppModel model;
  private final Dialogs dialogs;
  private final Chooser chooser;
  private final Consumer<Path> openFolder;
  private Optional<WizardView> frame = Optional.empty();
  private Optional<WordingsView> wordings = Optional.empty();
  private Optional<Framed> framed = Optional.empty();

  /** A filing's frame, which is retained while the wordings are shown. */
  private record Framed(OpenFiling filing, Words words, FilingView view) {}

  Screens(AppModel model, Dialogs dialogs, Chooser chooser, Consumer<Path> openFolder) {
    this.model = model;
    this.dialogs = dialogs;
    this.chooser = chooser;
    this.openFolder = openFolder;
  }

  /** The frame of the filing that is shown. */
  Optional<WizardView> frame() {
    return frame;
  }

  /** The open filing as it is shown, also behind another screen. */
  Optional<FilingView> filing() {
    return framed.map(Framed::view);
  }

  /** The wordings, while they are shown. */
  Optional<WordingsView> wordings() {
    return wordings;
  }

  /**
   * The view of the screen that the model is at.
   *
   * @param app the navigation of an open filing
   * @param start the navigation of the start screen
   * @param kept the actions on saved filings
   */
  Node view(FilingNavigation app, StartNavigation start, FilingActions kept) {
    frame = Optional.empty();
    wordings = Optional.empty();
    framed = framed.filter(each -> model.open().filter(each.filing()::equals).isPresent());
    Words words = model.words();
    return switch (model.screen().get()) {
      case Screen.Start list -> new StartView(model.start(), words, start, kept);
      case Screen.First first ->
          new FirstQuestionView(model.catalogue().startingPoints(), words, start);
      case Screen.Farewell(var point) -> farewell(point, start);
      case Screen.About(var about) ->
          new AboutView(
              about, words, chooser, dialogs, openFolder, model::onStart, app::switchLanguage);
      case Screen.Guide(var guide) -> guide(guide, words, start);
      case Screen.Locked(boolean recovery) ->
          new LockedView(model.gate().vault(), recovery, words, app::switchLanguage);
      case Screen.Broken(var why) ->
          new BrokenView(why, words, start::folder, model::onStart, app::switchLanguage);
      case Screen.Filing(var filing) -> frameOf(filing, app, jumps -> jumps.and(app, start, kept));
      case Screen.Placing(var filing, var placing) ->
          new PlacingView(placing, titleOf(placing.form()), words, app);
      case Screen.Wordings(var filing, var worded) -> wordingsOf(worded, app);
    };
  }

  private Node farewell(StartingPoint point, StartNavigation start) {
    Words words = model.words();
    Outside outside = model.catalogue().journey().outside().get();
    String title = words.text("ui.farewell.title");
    return new FarewellView(
        point,
        outside,
        model.start().notice(),
        words,
        start,
        topics -> paper(title, words.farewell(point), topics).print());
  }

  private SheetPaper paper(String title, String intro, List<Topic> topics) {
    Words words = model.words();
    return new SheetPaper(
        model.start().notice(),
        new SheetPaper.Content(
            "ui.outside", () -> () -> new TopicSheet(words).pdf(title, intro, topics)),
        new SheetPrinting(model.work().printing(), dialogs),
        dialogs,
        chooser,
        model.work().writing(),
        () -> FileNames.part(title, "outside") + ".pdf",
        words);
  }

  private Node guide(GuideModel guide, Words words, StartNavigation start) {
    SheetPaper paper =
        new SheetPaper(
            guide.notice(),
            new SheetPaper.Content("ui.journey.print", () -> guide.paper(words)),
            new SheetPrinting(model.work().printing(), dialogs),
            dialogs,
            chooser,
            model.work().writing(),
            () -> words.text("ui.journey.title") + ".pdf",
            words);
    return new GuideView(guide, words, start, paper::print);
  }

  private Node frameOf(
      OpenFiling filing, FilingNavigation app, Function<FilingJumps, AfterwardsScreen.Ways> ways) {
    Words words = model.words();
    FilingView view =
        framed
            .filter(kept -> kept.filing() == filing && kept.words() == words)
            .map(Framed::view)
            .orElseGet(
                () -> new FilingView(model, filing, chooser, dialogs, openFolder, app, ways));
    framed = Optional.of(new Framed(filing, words, view));
    frame = Optional.of(view.frame());
    return view.frame();
  }

  /** What the form is filled in for. */
  private String titleOf(OfficialPaper form) {
    return model
        .catalogue()
        .letter(form.id())
        .map(letter -> Phrase.of("letter." + letter.id() + ".title", letter.title()))
        .map(model.words()::phrase)
        .orElse(form.title());
  }

  private Node wordingsOf(WordingsModel worded, FilingNavigation app) {
    WordingsView view = new WordingsView(worded, model.words(), chooser, dialogs, openFolder, app);
    wordings = Optional.of(view);
    return view;
  }
}
