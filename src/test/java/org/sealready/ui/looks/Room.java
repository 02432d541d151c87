package org.sealready.ui.looks;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import org.sealready.ui.common.Seen;
import org.sealready.ui.display.DisplayRoot;

/** Controls and texts outside of the window that no scrolling brings in. */
final class Room {

  private final List<Finding> found = new ArrayList<>();
  private final Parent root;

  private Room(Parent root) {
    this.root = root;
  }

  /** Looks at everything that is shown. */
  static List<Finding> in(Looks looks) {
    Room room = new Room(looks.scene().getRoot());
    if (looks.isWindow()) {
      room.look(looks.part());
    }
    return room.found;
  }

  private void look(Node node) {
    if (!node.isVisible() || node instanceof IndexedCell) {
      return;
    }
    if (isTold(node)) {
      check(node);
    }
    boolean isWhole = node instanceof TextInputControl || node instanceof ComboBoxBase;
    if (node instanceof Parent parent && !isWhole && !(node instanceof ListView)) {
      parent.getChildrenUnmodifiable().forEach(this::look);
    }
  }

  private static boolean isTold(Node node) {
    boolean speaks =
        node instanceof Labeled labeled
            && labeled.getText() != null
            && !labeled.getText().isEmpty();
    return speaks
        || node.isFocusTraversable()
        || node instanceof TextInputControl
        || node instanceof ComboBoxBase
        || node instanceof Spinner
        || node instanceof ScrollPane
        || node instanceof ListView;
  }

  private void check(Node node) {
    Bounds place = node.localToScene(node.getLayoutBounds());
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && pane.getContent() != null) {
        String wrong = Seen.missing(place, pane);
        if (!wrong.isEmpty()) {
          found.add(new Finding(Kind.OUTSIDE, Named.of(node), wrong));
          return;
        }
        place = Seen.viewport(pane);
      } else if (at == root && !Seen.within(place, whole())) {
        found.add(new Finding(Kind.OUTSIDE, Named.of(node), "outside of the window: " + place));
      }
    }
  }

  /** What is shown so large that it does not fit into the window is scrolled as a whole. */
  private Bounds whole() {
    Node all = root instanceof DisplayRoot ? root.getChildrenUnmodifiable().getFirst() : root;
    return all.localToScene(all.getLayoutBounds());
  }
}
