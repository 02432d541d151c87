package org.sealready.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Selects text over the lines of a page with the mouse, and puts it on the clipboard. */
final class Selecting {

  private final List<Readable> lines;
  private Spot anchor = new Spot(0, 0);
  private Spot end = new Spot(0, 0);

  /** A place between characters of a line. */
  private record Spot(int line, int at) {
    boolean isBefore(Spot other) {
      return line < other.line || line == other.line && at < other.at;
    }
  }

  Selecting(Parent page) {
    lines = linesOf(page);
    page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPress);
    page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDrag);
  }

  private static List<Readable> linesOf(Parent parent) {
    List<Readable> found = new ArrayList<>();
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof Readable line) {
        found.add(line);
      } else if (child instanceof Parent inner) {
        found.addAll(linesOf(inner));
      }
    }
    return found;
  }

  private void onPress(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      spot(event)
          .ifPresent(
              spot -> {
                anchor = event.isShiftDown() ? anchor : spot;
                end = spot;
                show();
              });
    }
  }

  private void onDrag(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      spot(event)
          .ifPresent(
              spot -> {
                end = spot;
                show();
              });
    }
  }

  /** The spot of the line that is nearest in height. */
  private Optional<Spot> spot(MouseEvent event) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      double distance = distance(lines.get(i), event.getSceneX(), event.getSceneY());
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    int line = best;
    return best < 0
        ? Optional.empty()
        : Optional.of(new Spot(line, lines.get(line).at(event.getSceneX(), event.getSceneY())));
  }

  private static double distance(Readable line, double x, double y) {
    var box = line.localToScene(line.getLayoutBounds());
    double down = Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY()));
    double along = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
    return Math.hypot(down, along);
  }

  private void show() {
    Spot from = end.isBefore(anchor) ? end : anchor;
    Spot to = end.isBefore(anchor) ? anchor : end;
    for (int i = 0; i < lines.size(); i++) {
      Readable line = lines.get(i);
      boolean isWithin = i >= from.line() && i <= to.line();
      line.mark(
          isWithin && i == from.line() ? from.at() : 0,
          isWithin ? (i == to.line() ? to.at() : line.length()) : 0);
    }
  }

  /** Selects the whole page. */
  void all() {
    if (!lines.isEmpty()) {
      anchor = new Spot(0, 0);
      end = new Spot(lines.size() - 1, lines.getLast().length());
      show();
    }
  }

  /** What is selected. */
  String text() {
    Spot from = end.isBefore(anchor) ? end : anchor;
    Spot to = end.isBefore(anchor) ? anchor : end;
    List<String> texts = new ArrayList<>();
    for (int i = from.line(); i <= to.line() && i < lines.size(); i++) {
      Readable line = lines.get(i);
      texts.add(
          line.text(i == from.line() ? from.at() : 0, i == to.line() ? to.at() : line.length()));
    }
    return String.join("\n", texts);
  }

  /** Puts what is selected on the clipboard; help holds nothing of anybody. */
  void copy() {
    if (!text().isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(text());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }
}
