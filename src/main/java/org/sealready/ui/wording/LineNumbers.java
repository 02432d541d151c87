package org.sealready.ui.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.sealready.form.Severity;
import org.sealready.ui.common.Labels;

/**
 * The numbers of a text area's lines, beside it. A line that is broken because the area is narrow
 * has one number; a line with a problem bears its sign.
 *
 * <p>The area moves its text while the window is laid out, when nothing beside it can ask to be
 * laid out again: so the numbers follow after each layout.
 */
final class LineNumbers extends Pane {

  /** What the numbers depend on. */
  private record Place(
      double top, double height, double width, String text, Map<Integer, Severity> marks) {}

  private final TextArea area;
  private final List<Label> labels = new ArrayList<>();
  private final Runnable follow = this::follow;
  private Map<Integer, Severity> marks = Map.of();
  private Optional<Place> shown = Optional.empty();

  LineNumbers(TextArea area) {
    this.area = area;
    getStyleClass().add("line-numbers");
    Rectangle seen = new Rectangle();
    seen.widthProperty().bind(widthProperty());
    seen.heightProperty().bind(heightProperty());
    setClip(seen);
    sceneProperty().subscribe(this::move);
  }

  private void move(Scene before, Scene now) {
    if (before != null) {
      before.removePostLayoutPulseListener(follow);
    }
    if (now != null) {
      now.addPostLayoutPulseListener(follow);
    }
  }

  /** Signs for these lines, counted from 1. */
  void mark(Map<Integer, Severity> lines) {
    marks = Map.copyOf(lines);
  }

  /** Where the lines stand is known to the one node that draws them. */
  private void follow() {
    if (area.lookup(".text") instanceof Text text) {
      Place now =
          new Place(top(text, 0), getHeight(), text.getWrappingWidth(), text.getText(), marks);
      if (!shown.equals(Optional.of(now))) {
        shown = Optional.of(now);
        show(text);
      }
    }
  }

  private void show(Text text) {
    String written = text.getText();
    int used = 0;
    int number = 1;
    for (int start = 0; start >= 0; start = after(written, start)) {
      double y = top(text, start);
      if (y > getHeight()) {
        break;
      }
      if (y > -getHeight()) {
        show(label(used++), number, y, text.getFont().getSize());
      }
      number++;
    }
    labels.subList(used, labels.size()).forEach(label -> label.setVisible(false));
  }

  /** Where the next line begins, or -1. */
  private static int after(String written, int start) {
    int end = written.indexOf('\n', start);
    return end < 0 ? -1 : end + 1;
  }

  private double top(Text text, int start) {
    double y = text.caretShape(start, true)[0] instanceof MoveTo move ? move.getY() : 0;
    return sceneToLocal(text.localToScene(0, y)).getY();
  }

  private Label label(int index) {
    while (labels.size() <= index) {
      Label label = Labels.line("");
      label.setManaged(false);
      labels.add(label);
      getChildren().add(label);
    }
    return labels.get(index);
  }

  private void show(Label label, int number, double y, double size) {
    Severity mark = marks.get(number);
    label.getStyleClass().setAll("label", "line-number");
    if (mark != null) {
      label.getStyleClass().add(mark.name().toLowerCase(Locale.ROOT));
    }
    label.setText(sign(mark) + number);
    label.setVisible(true);
    label.applyCss();
    double height = label.prefHeight(-1);
    label.resizeRelocate(0, y + (size * 1.5 - height) / 2, getWidth(), height);
  }

  private static String sign(Severity mark) {
    if (mark == null) {
      return "";
    }
    return switch (mark) {
      case ERROR -> "✕ ";
      case WARNING -> "▲ ";
      case HINT -> "";
    };
  }
}
