package org.sealready.ui.wording;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.service.letter.Refusals;
import org.sealready.service.wording.TemplateTexts;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** Where the chosen letter is written: its text, what the caret stands in, and what is wrong. */
final class WritingPane extends VBox {

  private final WordingsModel model;
  private final Words words;
  private final Map<WordingModel, TextPane> panes = new HashMap<>();
  private final ProblemList problems;
  private final Label caret = Labels.wrapped("", "caret-note");

  WritingPane(WordingsModel model, Words words) {
    this.model = model;
    this.words = words;
    problems =
        new ProblemList(
            new TemplateTexts(model.catalogue(), words),
            new Refusals(model.catalogue(), words),
            words,
            line -> pane().goTo(line));
    getStyleClass().add("wording-writing");
  }

  /** How high the problems are. */
  void giveProblems(ObservableValue<Number> height) {
    problems.prefHeightProperty().bind(height);
  }

  /** The text of the letter that is chosen. */
  TextPane pane() {
    return panes.computeIfAbsent(model.chosen().get(), this::pane);
  }

  private TextPane pane(WordingModel letter) {
    String caption = words.text("ui.wording.text", new LetterTitles(words).of(letter.letter()));
    TextPane pane = new TextPane(letter, caption, () -> model.onPause(letter), model::onTooMuch);
    pane.area().caretPositionProperty().addListener(observable -> showCaret());
    return pane;
  }

  /** Shows the letter that was chosen. */
  void show() {
    TextPane pane = pane();
    VBox.setVgrow(pane, Priority.ALWAYS);
    getChildren().setAll(pane, caret, problems);
    showCaret();
  }

  void showProblems(WordingModel letter) {
    problems.show(letter);
  }

  private void showCaret() {
    CaretNote note = new CaretNote(model.catalogue(), model.names(), model.shown(), words);
    var area = pane().area();
    caret.setText(note.at(area.getText(), area.getCaretPosition()));
  }

  /** Hands over what was typed. */
  void commit() {
    panes.values().forEach(TextPane::commit);
  }
}
