package org.sealready.ui.wording;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.service.Refusals;
import org.sealready.service.TemplateTexts;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.ui.common.Chooser;
import org.sealready.ui.common.Dialogs;
import org.sealready.ui.common.Entered;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.LanguageSwitch;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** Where letters are worded: the text, what is wrong with it, and the letter that follows. */
public final class WordingsView extends BorderPane implements WordingBar.Ways, Entered {

  /** What the view asks of the window that it stands in. */
  public interface Exits {
    /** Back to the filing. */
    void back();

    void switchLanguage();
  }

  private static final KeyCombination USE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

  /** Room for the two sides in a row, in either language. */
  private static final double SIDES = 290;

  /** The part of the window's height that problems take from the text. */
  private static final double PROBLEMS = 0.19;

  /** The part of its width that the letter takes. */
  private static final double SHEET = 0.34;

  private final WordingsModel model;
  private final Words words;
  private final Exits exits;
  private final WordingActions actions;
  private final Map<WordingModel, TextPane> panes = new HashMap<>();
  private final LetterList letters;
  private final Palette palette;
  private final ProblemList problems;
  private final SheetPane sheet;
  private final ComparePane compare;
  private final WordingBar bar;
  private final StackPane body = new StackPane();
  private final VBox writing = new VBox();
  private final Label caret = Labels.wrapped("", "caret-note");
  private final Label title = Labels.wrapped("", "page-title");
  private final Chips<Boolean> sides;

  public WordingsView(
      WordingsModel model,
      Words words,
      Chooser chooser,
      Dialogs dialogs,
      Consumer<Path> openFolder,
      Exits exits) {
    this.model = model;
    this.words = words;
    this.exits = exits;
    actions = new WordingActions(model, words, chooser, dialogs, this::onRefused);
    letters = new LetterList(model, words);
    palette = new Palette(words, insertion -> pane().put(insertion));
    problems =
        new ProblemList(
            new TemplateTexts(model.catalogue(), words),
            new Refusals(model.catalogue(), words),
            words,
            line -> pane().goTo(line));
    sheet = new SheetPane(model.scale(), words);
    compare = new ComparePane(words);
    bar = new WordingBar(words, this);
    sides =
        new Chips<>(
            List.of(
                new Chip<>(false, words.text("ui.wording.write")),
                new Chip<>(true, words.text("ui.wording.compare"))));
    sides.onChosen(this::showSide);
    getStyleClass().add("wordings");
    lay(openFolder);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.all().forEach(this::follow);
    new WhileShown(this).follow(model.chosen(), letter -> showLetter());
  }

  private void lay(Consumer<Path> openFolder) {
    setTop(top());
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
    writing.getStyleClass().add("wording-writing");
    problems.prefHeightProperty().bind(heightProperty().multiply(PROBLEMS));
    sheet.prefWidthProperty().bind(widthProperty().multiply(SHEET));
    setCenter(center);
    setBottom(bar);
  }

  private Node top() {
    Label subtitle = Labels.line(words.text("ui.wording.subtitle"), "muted");
    subtitle.setMinWidth(0);
    sides.setPrefWrapLength(SIDES);
    sides.setMinWidth(USE_PREF_SIZE);
    HBox top =
        new HBox(
            Labels.line(words.text("ui.wording.title"), "filing-title"),
            subtitle,
            Labels.spring(),
            sides,
            new LanguageSwitch(words, exits::switchLanguage));
    top.getStyleClass().addAll("top-bar", "start-bar");
    return top;
  }

  private void follow(WordingModel letter) {
    new WhileShown(this)
        .onSet(letter.seen(), () -> showSeen(letter))
        .onSet(letter.state(), () -> showState(letter));
  }

  private WordingModel letter() {
    return model.chosen().get();
  }

  private TextPane pane() {
    return panes.computeIfAbsent(letter(), this::pane);
  }

  private TextPane pane(WordingModel letter) {
    String caption = words.text("ui.wording.text", new LetterTitles(words).of(letter.letter()));
    TextPane pane = new TextPane(letter, caption, () -> model.onPause(letter), model::onTooMuch);
    pane.area().caretPositionProperty().addListener(observable -> showCaret());
    return pane;
  }

  private void showLetter() {
    WordingModel letter = letter();
    title.setText(new LetterTitles(words).shortOf(letter.letter()));
    sheet.clear();
    palette.show(Insertion.all(model.catalogue(), letter.letter(), model.answers(), words));
    TextPane pane = pane();
    VBox.setVgrow(pane, Priority.ALWAYS);
    writing.getChildren().setAll(pane, caret, problems);
    showSide(false);
    showCaret();
    showSeen(letter);
    showState(letter);
  }

  private void showSide(boolean isComparing) {
    sides.show(Optional.of(isComparing));
    body.getChildren().setAll(isComparing ? compare : writing);
    setRight(isComparing ? null : sheet);
    if (isComparing) {
      compare.show(model.original(letter()), letter().text().get());
    }
  }

  private void showSeen(WordingModel letter) {
    if (letter == letter()) {
      problems.show(letter);
      sheet.show(letter.seen().get());
    }
  }

  private void showState(WordingModel letter) {
    if (letter == letter()) {
      bar.show(letter.state().get());
    }
  }

  private void showCaret() {
    CaretNote note =
        new CaretNote(
            model.catalogue(),
            model.catalogue().form().effective(model.answers()).answers(),
            words);
    var area = pane().area();
    caret.setText(note.at(area.getText(), area.getCaretPosition()));
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
    panes.values().forEach(TextPane::commit);
  }

  private void onRefused(Seen seen) {
    showSide(false);
    seen.problems().stream()
        .filter(problem -> problem.line() > 0)
        .findFirst()
        .ifPresent(problem -> pane().goTo(problem.line()));
  }

  @Override
  public void leave() {
    exits.back();
  }

  @Override
  public void load() {
    actions.load(pane()::show);
  }

  @Override
  public void export() {
    commit();
    actions.export(letter());
  }

  @Override
  public void reset() {
    actions.reset(letter(), pane()::show);
  }

  @Override
  public void discard() {
    model.onDiscard(letter(), pane()::show);
  }

  @Override
  public void use() {
    commit();
    actions.use(letter());
  }

  @Override
  public void enter() {
    pane().area().requestFocus();
  }
}
