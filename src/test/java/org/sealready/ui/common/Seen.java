package org.sealready.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** What of a window can be seen, and brought in by scrolling. */
public final class Seen {

  /**
   * Links stand a little to the left of texts, so that their letters stand below each other: 2
   * pixels, twice as many where texts are twice as large.
   */
  private static final double HAIR = 4;

  /** Less than this of a pane that scrolls is no use. */
  private static final double LEAST_SEEN = 48;

  private Seen() {}

  /** Why what has this place in the scene is out of reach in this pane; empty where it is not. */
  public static String missing(Bounds place, ScrollPane pane) {
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

  /** Where the pane shows what it scrolls, in the scene. */
  public static Bounds viewport(ScrollPane pane) {
    Node viewport = pane.lookup(".viewport");
    return viewport.localToScene(viewport.getLayoutBounds());
  }

  public static boolean within(Bounds inner, Bounds outer) {
    return inner.getMinX() >= outer.getMinX() - HAIR
        && inner.getMaxX() <= outer.getMaxX() + HAIR
        && inner.getMinY() >= outer.getMinY() - HAIR
        && inner.getMaxY() <= outer.getMaxY() + HAIR;
  }
}
