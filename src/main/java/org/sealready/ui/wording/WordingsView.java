package org.sealready.ui.wording;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.display.NeedsRoom;
import org.sealready.words.Words;

/** Where letters are worded: the text, what is wrong with it, and the letter that follows. */
public final class WordingsView extends BorderPane
    implements WordingBar.Actions, InitialFocus, NeedsRoom {

  /** What the view asks of the window that it stands in. */
  public interface Navigation {
    /** Back to the filing. */
    void back();

    void switchLanguage();
  }

  private static final KeyCombination USE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

  /** The part of the window's height that problems take from the text. */
  private static final double PROBLEMS = 0.19;

  /** The part of its width that the letter takes. */
  private static final double SHEET = 0.34;

  private static final Dimension2D LEAST = new Dimension2D(960, 560);

  private final WordingsModel model;
  private final Words words;
  private final Navigation navigation;
  private final WordingActions actions;
  private final LetterList letters;
  private final WritingPane writing;
  private final Palette palette;
  private final SheetPane sheet;
  private final ComparePane compare;
  private final WordingBar bar;
  private final StackPane body = new StackPane();
  private final Label title = Labels.wrapped("", "page-title");
  private final WordingsHeader header;

  public WordingsView(
      WordingsModel model,
      Words words,
      Chooser chooser,
      Dialogs dialogs,
      Consumer<Path> openFolder,
      Navigation navigation) {
    this.model = model;
    this.words = words;
    this.navigation = navigation;
    actions = new WordingActions(model, words, chooser, dialogs, this::onRefused);
    letters = new LetterList(model, words);
    writing = new WritingPane(model, words);
    palette = new Palette(words, insertion -> writing.pane().put(insertion));
    sheet = new SheetPane(model.scale(), words);
    compare = new ComparePane(words);
    bar = new WordingBar(words, this);
    header = new WordingsHeader(words, this::showSide, navigation::switchLanguage);
    getStyleClass().add("wordings");
    lay(openFolder);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.all().forEach(this::follow);
    new WhileShown(this).follow(model.chosen(), letter -> showLetter());
  }

  private void lay(Consumer<Path> openFolder) {
    setTop(header);
    VBox.setVgrow(palette, Priority.ALWAYS);
    ScrollPane list = new ScrollPane(letters);
    list.getStyleClass().add("wording-list");
    list.setFitToWidth(true);
    list.setFocusTraversable(false);
    list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox side = new VBox(list, palette);
    side.getStyleClass().add("wording-side");
    setLeft(side);
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox center =
        new VBox(
            title,
            Labels.wrapped(words.text("ui.wording.intro"), "page-intro"),
            new NoticeBar(model.notice(), words, openFolder),
            body);
    center.getStyleClass().add("wording-center");
    writing.giveProblems(heightProperty().multiply(PROBLEMS));
    sheet.prefWidthProperty().bind(widthProperty().multiply(SHEET));
    setCenter(center);
    setBottom(bar);
  }

  private void follow(WordingModel letter) {
    new WhileShown(this)
        .onSet(letter.seen(), () -> showSeen(letter))
        .onSet(letter.state(), () -> showState(letter));
  }

  private WordingModel letter() {
    return model.chosen().get();
  }

  private void showLetter() {
    WordingModel letter = letter();
    title.setText(new LetterTitles(words).shortOf(letter.letter()));
    sheet.clear();
    palette.show(Insertion.all(model.catalogue(), letter.letter(), model.shown(), words));
    writing.show();
    showSide(false);
    showSeen(letter);
    showState(letter);
  }

  private void showSide(boolean isComparing) {
    header.showSide(isComparing);
    body.getChildren().setAll(isComparing ? compare : writing);
    setRight(isComparing ? null : sheet);
    if (isComparing) {
      compare.show(model.original(letter()), letter().text().get());
    }
  }

  private void showSeen(WordingModel letter) {
    if (letter == letter()) {
      writing.showProblems(letter);
      sheet.show(letter.seen().get());
    }
  }

  private void showState(WordingModel letter) {
    if (letter == letter()) {
      bar.show(letter.state().get());
    }
  }

  private void onKey(KeyEvent event) {
    if (USE.match(event)) {
      event.consume();
      use();
    } else if (BACK.match(event)) {
      event.consume();
      leave();
    }
  }

  /** Hands over what was typed, then tells whether all of it is on disk. */
  public void finish(Consumer<Boolean> outcome) {
    commit();
    model.finish(outcome);
  }

  private void commit() {
    writing.commit();
  }

  private void onRefused(CheckedWording seen) {
    showSide(false);
    seen.problems().stream()
        .filter(problem -> problem.line() > 0)
        .findFirst()
        .ifPresent(problem -> writing.pane().goTo(problem.line()));
  }

  @Override
  public void leave() {
    navigation.back();
  }

  @Override
  public void load() {
    actions.load(writing.pane()::show);
  }

  @Override
  public void export() {
    commit();
    actions.export(letter());
  }

  @Override
  public void reset() {
    actions.reset(letter(), writing.pane()::show);
  }

  @Override
  public void discard() {
    model.operations().discard(letter(), writing.pane()::show);
  }

  @Override
  public void use() {
    commit();
    actions.use(letter());
  }

  @Override
  public Dimension2D leastRoom() {
    return LEAST;
  }

  @Override
  public void requestInitialFocus() {
    writing.pane().area().requestFocus();
  }
}
