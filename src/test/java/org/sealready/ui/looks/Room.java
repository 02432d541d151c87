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

/** Controls and texts outside of the window that no scrolling brings in. */
final class Room {

  /** Links stand a little to the left of texts, so that their letters stand below each other. */
  private static final double HAIR = 2;

  /** Less than this of a pane that scrolls is no use. */
  private static final double LEAST_SEEN = 48;

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
        String wrong = wrong(place, pane);
        if (!wrong.isEmpty()) {
          found.add(new Finding(Kind.OUTSIDE, Named.of(node), wrong));
          return;
        }
        place = viewport(pane);
      } else if (at == root && !within(place, at.localToScene(at.getLayoutBounds()))) {
        found.add(new Finding(Kind.OUTSIDE, Named.of(node), "outside of the window: " + place));
      }
    }
  }

  private static String wrong(Bounds place, ScrollPane pane) {
    Node content = pane.getContent();
    Bounds seen = viewport(pane);
    if (!within(place, content.localToScene(content.getLayoutBounds()))) {
      return "outside of what scrolls";
    }
    if (place.getWidth() > seen.getWidth() + HAIR && !scrollsAcross(pane)) {
      return "wider than its pane";
    }
    boolean isSlit =
        seen.getHeight() < LEAST_SEEN && content.getLayoutBounds().getHeight() > LEAST_SEEN;
    return isSlit ? "scrolls in a slit" : "";
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
}
