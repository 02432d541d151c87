package org.sealready.ui.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/**
 * What of a window nobody can get at: controls outside of it that no scrolling brings in, and texts
 * that end in dots because there was no room for them.
 */
final class Cuts {

  /** Links stand a little to the left of texts, so that their letters stand below each other. */
  private static final double HAIR = 2;

  /** Less than this of a pane that scrolls is no use. */
  private static final double LEAST_SEEN = 48;

  private final List<String> found = new ArrayList<>();
  private int controls;

  /** Looks at everything that is shown below this node, which fills the window. */
  static Cuts in(Parent root) {
    Cuts cuts = new Cuts();
    cuts.look(root, root);
    return cuts;
  }

  List<String> found() {
    return found;
  }

  int controls() {
    return controls;
  }

  private void look(Node node, Parent root) {
    if (!node.isVisible() || node instanceof IndexedCell) {
      return;
    }
    if (isTold(node)) {
      controls++;
      check(node, root);
    }
    boolean isWhole = node instanceof TextInputControl || node instanceof ComboBoxBase;
    if (node instanceof Parent parent && !isWhole && !(node instanceof ListView)) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, root));
    }
  }

  private static boolean isTold(Node node) {
    boolean speaks = node instanceof Labeled labeled && !textOf(labeled).isEmpty();
    return speaks
        || node instanceof TextInputControl
        || node instanceof ComboBoxBase
        || node instanceof Spinner
        || node instanceof ScrollPane
        || node instanceof ListView;
  }

  private void check(Node node, Parent root) {
    if (node instanceof Labeled labeled && labeled.lookup(".text") instanceof Text shown) {
      String dots = labeled.getEllipsisString();
      boolean isCut = shown.getText().endsWith(dots) && !textOf(labeled).endsWith(dots);
      if (isCut || shown.getText().isEmpty()) {
        found.add("no room for all of " + name(node) + ": " + shown.getText());
      }
    }
    Bounds place = node.localToScene(node.getLayoutBounds());
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && pane.getContent() != null) {
        Node content = pane.getContent();
        if (!within(place, content.localToScene(content.getLayoutBounds()))) {
          found.add("outside of what scrolls: " + name(node));
          return;
        }
        Bounds seen = viewport(pane);
        if (place.getWidth() > seen.getWidth() + HAIR && !scrollsAcross(pane)) {
          found.add("wider than its pane: " + name(node));
          return;
        }
        if (seen.getHeight() < LEAST_SEEN && content.getLayoutBounds().getHeight() > LEAST_SEEN) {
          found.add("scrolls in a slit: " + name(node));
          return;
        }
        place = seen;
      } else if (at == root && !within(place, at.localToScene(at.getLayoutBounds()))) {
        found.add("outside of the window: " + name(node) + " " + place);
      }
    }
  }

  private static boolean scrollsAcross(ScrollPane pane) {
    return pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER && !pane.isFitToWidth();
  }

  private static Bounds viewport(ScrollPane pane) {
    Node viewport = pane.lookup(".viewport");
    return viewport.localToScene(viewport.getLayoutBounds());
  }

  private static boolean within(Bounds inner, Bounds outer) {
    return inner.getMinX() >= outer.getMinX() - HAIR
        && inner.getMaxX() <= outer.getMaxX() + HAIR
        && inner.getMinY() >= outer.getMinY() - HAIR
        && inner.getMaxY() <= outer.getMaxY() + HAIR;
  }

  private static String textOf(Labeled labeled) {
    return labeled.getText() == null ? "" : labeled.getText();
  }

  private static String name(Node node) {
    String text = node instanceof Labeled labeled ? textOf(labeled) : "";
    return ((Control) node).getClass().getSimpleName() + node.getStyleClass() + " " + text;
  }
}
