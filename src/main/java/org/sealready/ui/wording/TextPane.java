package org.sealready.ui.wording;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.sealready.form.Severity;
import org.sealready.letter.TemplateProblem;
import org.sealready.service.wording.TemplateFile;
import org.sealready.ui.common.TabOrder;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.common.Wrapping;
import org.sealready.ui.form.editor.Composition;

/** The text of a wording with its line numbers. */
final class TextPane extends HBox {

  /** As long as people pause between words while they type. */
  private static final Duration PAUSE = Duration.millis(250);

  private final WordingModel model;
  private final Runnable onPause;
  private final Runnable onTooMuch;
  private final TextArea area = new TextArea();
  private final Composition composition = new Composition(area);
  private final LineNumbers numbers = new LineNumbers(area);
  private final PauseTransition pause = new PauseTransition(PAUSE);

  /**
   * @param onPause what happens when a person stops writing for a moment
   * @param onTooMuch what happens where more is put in than a file may hold
   */
  TextPane(WordingModel model, String caption, Runnable onPause, Runnable onTooMuch) {
    this.model = model;
    this.onPause = onPause;
    this.onTooMuch = onTooMuch;
    getStyleClass().add("text-pane");
    Wrapping.in(area);
    area.setText(model.text().get());
    area.setTextFormatter(new TextFormatter<>(this::limited));
    area.setAccessibleText(caption);
    area.textProperty().addListener(observable -> onWritten());
    TabOrder.through(area);
    HBox.setHgrow(area, Priority.ALWAYS);
    getChildren().addAll(numbers, area);
    pause.setOnFinished(event -> onPause.run());
    new WhileShown(this).follow(model.seen(), this::mark);
  }

  /** No text is longer than a file may be. */
  private TextFormatter.Change limited(TextFormatter.Change change) {
    byte[] next = change.getControlNewText().getBytes(StandardCharsets.UTF_8);
    if (!change.isContentChange() || next.length <= TemplateFile.MAX_BYTES) {
      return change;
    }
    onTooMuch.run();
    return null;
  }

  private void onWritten() {
    if (!composition.isActive()) {
      model.write(area.getText());
      pause.playFromStart();
    }
  }

  private void mark(CheckedWording seen) {
    Map<Integer, Severity> marks = new HashMap<>();
    for (TemplateProblem problem : seen.problems()) {
      marks.putIfAbsent(problem.line(), problem.kind().severity());
    }
    numbers.mark(marks);
  }

  TextArea area() {
    return area;
  }

  /** Another text in the place of this one; a person can undo it. */
  void show(String text) {
    area.replaceText(0, area.getLength(), text);
    area.positionCaret(0);
    commit();
  }

  /** What stands there now is what was written. */
  void commit() {
    composition.end();
    if (!area.getText().equals(model.text().get())) {
      model.write(area.getText());
      pause.playFromStart();
    }
    if (pause.getStatus() == Animation.Status.RUNNING) {
      pause.stop();
      onPause.run();
    }
  }

  /** Puts this where the caret is, or around what is selected. */
  void put(Insertion insertion) {
    if (insertion.isLine()) {
      putLine(insertion);
    } else {
      String inner = area.getSelectedText();
      area.replaceSelection(insertion.before() + inner + insertion.after());
      area.positionCaret(area.getCaretPosition() - insertion.after().length());
    }
    area.requestFocus();
  }

  /** Below the line of the caret, or on it where it is empty. */
  private void putLine(Insertion insertion) {
    String text = area.getText();
    int caret = area.getCaretPosition();
    int start = text.lastIndexOf('\n', caret - 1) + 1;
    int next = text.indexOf('\n', caret);
    int end = next < 0 ? text.length() : next;
    String line = start == end ? insertion.before() : "\n" + insertion.before();
    area.insertText(end, line);
    area.positionCaret(end + line.length());
  }

  /** Selects this line, counted from 1. */
  void goTo(int line) {
    String text = area.getText();
    int start = 0;
    for (int i = 1; i < line && start >= 0; i++) {
      int end = text.indexOf('\n', start);
      start = end < 0 ? -1 : end + 1;
    }
    if (start >= 0) {
      int end = text.indexOf('\n', start);
      area.selectRange(end < 0 ? text.length() : end, start);
    }
    area.requestFocus();
  }
}
