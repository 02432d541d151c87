package org.sealready.ui.looks;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;

/**
 * One thing that is painted.
 *
 * @param order how many things were painted before it
 * @param place where it is in the window, whatever is cut off
 * @param clip what can be seen at most, apart from what panes scroll away
 * @param scrolls the panes that scroll it, from the outermost
 */
record Item(
    int order, Node node, Sort sort, Bounds place, Bounds clip, Color color, List<Scroll> scrolls) {

  private static final double EDGE = 6;

  enum Sort {
    /** The background of a part of the window. */
    FILL,
    /** A line around it. */
    BORDER,
    /** A drawn sign. */
    SIGN,
    TEXT,
    PICTURE
  }

  /**
   * A pane that scrolls.
   *
   * @param view what it shows at a time
   */
  record Scroll(Node pane, Bounds view) {}

  /** What of it is seen without scrolling. */
  Bounds seen() {
    Bounds seen = meet(place, clip);
    for (Scroll scroll : scrolls) {
      seen = meet(seen, scroll.view());
    }
    return seen;
  }

  /** Whether it is painted at a point where something is that these panes scroll. */
  boolean isAt(Point2D point, List<Scroll> with) {
    double x = point.getX();
    double y = point.getY();
    for (Scroll scroll : with) {
      if (!scrolls.contains(scroll)) {
        x = within(x, scroll.view().getMinX(), scroll.view().getMaxX());
        y = within(y, scroll.view().getMinY(), scroll.view().getMaxY());
      }
    }
    if (!place.contains(x, y) || !clip.contains(x, y)) {
      return false;
    }
    for (Scroll scroll : scrolls) {
      if (!with.contains(scroll) && !scroll.view().contains(x, y)) {
        return false;
      }
    }
    return true;
  }

  /** Away from the edge, which may have a line of its own. */
  private static double within(double at, double least, double most) {
    double edge = Math.min(EDGE, (most - least) / 2);
    return Math.clamp(at, least + edge, most - edge);
  }

  static Bounds meet(Bounds one, Bounds other) {
    double left = Math.max(one.getMinX(), other.getMinX());
    double top = Math.max(one.getMinY(), other.getMinY());
    double right = Math.min(one.getMaxX(), other.getMaxX());
    double bottom = Math.min(one.getMaxY(), other.getMaxY());
    return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }
}
