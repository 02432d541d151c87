package org.sealready.ui.common;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/**
 * Scrolls no further than needed for something to be seen, with a margin around it; what is seen
 * whole stays where it is.
 */
public final class Reveal {

  private static final double MARGIN = 24;

  private Reveal() {}

  /** Brings the node, which stands in the pane and is laid out, into view. */
  public static void in(ScrollPane pane, Node node) {
    Bounds seen = pane.getViewportBounds();
    Bounds all = pane.getContent().getLayoutBounds();
    Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    Strip down = new Strip(pane.getVvalue(), all.getHeight(), seen.getHeight());
    Strip right = new Strip(pane.getHvalue(), all.getWidth(), seen.getWidth());
    pane.setVvalue(down.showing(place.getMinY(), place.getMaxY()));
    pane.setHvalue(right.showing(place.getMinX(), place.getMaxX()));
  }

  /**
   * The same after the next layout: what takes the focus may grow by it, and to lay all out at once
   * costs more than the next frame does.
   */
  public static void afterLayout(ScrollPane pane, Node node) {
    Scene scene = pane.getScene();
    if (scene != null) {
      scene.addPostLayoutPulseListener(new Waiting(scene, pane, node));
      Platform.requestNextPulse();
    }
  }

  private record Waiting(Scene scene, ScrollPane pane, Node node) implements Runnable {

    @Override
    public void run() {
      scene.removePostLayoutPulseListener(this);
      if (pane.getScene() == scene && node.getScene() == scene) {
        in(pane, node);
      }
    }
  }

  /** One direction: where it is scrolled to, from 0 to 1, and how much of it is seen at once. */
  private record Strip(double value, double length, double seen) {

    double showing(double from, double to) {
      double room = length - seen;
      if (room <= 0) {
        return value;
      }
      double at = value * room;
      if (from >= at && to <= at + seen) {
        return value;
      }
      if (from - MARGIN < at) {
        return Math.max(0, from - MARGIN) / room;
      }
      return to + MARGIN > at + seen ? Math.min(room, to + MARGIN - seen) / room : value;
    }
  }
}
