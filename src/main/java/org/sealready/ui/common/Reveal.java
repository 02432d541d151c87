package org.sealready.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls no further than needed for something to be seen. */
public final class Reveal {

  private static final double MARGIN = 24;

  private Reveal() {}

  /** Brings the node, which stands in the pane and is laid out, into view. */
  public static void in(ScrollPane pane, Node node) {
    double height = pane.getViewportBounds().getHeight();
    double room = pane.getContent().getLayoutBounds().getHeight() - height;
    if (room <= 0) {
      return;
    }
    Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double top = pane.getVvalue() * room;
    if (place.getMinY() - MARGIN < top) {
      pane.setVvalue((place.getMinY() - MARGIN) / room);
    } else if (place.getMaxY() + MARGIN > top + height) {
      pane.setVvalue((place.getMaxY() + MARGIN - height) / room);
    }
  }
}
