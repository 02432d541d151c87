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
import org.sealready.ui.common.Seen;

/**
 * What of a window nobody can get at: controls outside of it that no scrolling brings in, and texts
 * that end in dots because there was no room for them.
 */
final class Cuts {

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
        String missing = Seen.missing(place, pane);
        if (!missing.isEmpty()) {
          found.add(missing + ": " + name(node));
          return;
        }
        place = Seen.viewport(pane);
      } else if (at == root && !Seen.within(place, at.localToScene(at.getLayoutBounds()))) {
        found.add("outside of the window: " + name(node) + " " + place);
      }
    }
  }

  private static String textOf(Labeled labeled) {
    return labeled.getText() == null ? "" : labeled.getText();
  }

  private static String name(Node node) {
    String text = node instanceof Labeled labeled ? textOf(labeled) : "";
    return ((Control) node).getClass().getSimpleName() + node.getStyleClass() + " " + text;
  }
}
