package org.sealready.ui.looks;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Whether what is drawn around the control with the focus is seen on all four sides, wherever it is
 * scrolled to.
 */
final class RingRoom {

  /** A ring is wider than the halves of pixels that places are rounded by. */
  private static final double LEAST = 1;

  /** Within its outermost colour. */
  private static final double EDGE = 0.5;

  private final Painted painted;

  private RingRoom(Painted painted) {
    this.painted = painted;
  }

  /**
   * What cuts the ring of a node, if anything does.
   *
   * @param painted what its window paints while it has the focus
   */
  static Optional<Finding> of(Node node, Painted painted) {
    RingRoom room = new RingRoom(painted);
    return painted.of(Item.Sort.FILL).stream()
        .filter(item -> isIn(item.node(), node))
        .flatMap(room::cuts)
        .findFirst()
        .map(side -> new Finding(Kind.FOCUS, Named.of(node), "its ring is cut " + side));
  }

  /** A list draws it around the line that the keys are on. */
  private static boolean isIn(Node part, Node node) {
    return part == node || part.getParent() == node;
  }

  private Stream<String> cuts(Item ring) {
    Bounds inside = ring.node().localToScene(ring.node().getLayoutBounds());
    Bounds place = ring.place();
    double x = inside.getCenterX();
    double y = inside.getCenterY();
    return Stream.of(
            side("above", inside.getMinY() - place.getMinY(), x, place.getMinY(), 0, 1, ring),
            side("below", place.getMaxY() - inside.getMaxY(), x, place.getMaxY(), 0, -1, ring),
            side("at the left", inside.getMinX() - place.getMinX(), place.getMinX(), y, 1, 0, ring),
            side(
                "at the right",
                place.getMaxX() - inside.getMaxX(),
                place.getMaxX(),
                y,
                -1,
                0,
                ring))
        .flatMap(Optional::stream);
  }

  /**
   * @param wide how far it reaches outside of the node here
   * @param right how the way from its edge to the node goes: 1, 0 or -1
   * @param down the same
   */
  private Optional<String> side(
      String name, double wide, double x, double y, int right, int down, Item ring) {
    Point2D outer = new Point2D(x + right * EDGE, y + down * EDGE);
    return wide >= LEAST && !isSeen(ring, outer) ? Optional.of(name) : Optional.empty();
  }

  private boolean isSeen(Item ring, Point2D point) {
    return ring.clip().contains(point)
        && ring.scrolls().stream().allMatch(scroll -> isInContent(scroll, point))
        && (!painted.isHidden(ring, point) || hidesItself(ring, point));
  }

  /** A control of two draws the same ring twice. */
  private boolean hidesItself(Item ring, Point2D point) {
    return painted.of(Item.Sort.FILL).stream()
        .filter(item -> item.order() > ring.order() && item.isAt(point, ring.scrolls()))
        .allMatch(item -> Looks.isWithin(item.node(), ring.node()));
  }

  /** What stands in what is scrolled comes into view; what stands outside of it never does. */
  private static boolean isInContent(Item.Scroll scroll, Point2D point) {
    Node content = ((ScrollPane) scroll.pane()).getContent();
    return content.localToScene(content.getLayoutBounds()).contains(point);
  }
}
