package org.sealready.ui.looks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** How a control and what is around and in it looks, to be compared with and without the focus. */
record FocusRing(Map<Node, List<Color>> edges, long underlined) {

  /** As far as rings reach outside of a control, and inside. */
  private static final int REACH = 5;

  private static final double SEEN = 3;

  /** The focus may be shown by the card around a choice, or by a row of a list. */
  private static final int AROUND = 2;

  private static final int MOST_PARTS = 60;

  /**
   * @param painted what the node's window paints now
   */
  static FocusRing around(Node node, Painted painted) {
    Map<Node, List<Color>> edges = new LinkedHashMap<>();
    parts(node).forEach(part -> edges.put(part, edge(part, painted)));
    long underlined =
        painted.of(Item.Sort.TEXT).stream()
            .map(item -> (Text) item.node())
            .filter(Text::isUnderline)
            .filter(text -> Looks.isWithin(text, node))
            .count();
    return new FocusRing(edges, underlined);
  }

  private static List<Node> parts(Node node) {
    List<Node> parts = new ArrayList<>();
    Node at = node;
    for (int i = 0; i <= AROUND && at != null; i++, at = at.getParent()) {
      parts.add(at);
    }
    add(node, parts);
    return parts;
  }

  private static void add(Node node, List<Node> parts) {
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        if (child instanceof Region region && region.isVisible() && parts.size() < MOST_PARTS) {
          parts.add(region);
          add(region, parts);
        }
      }
    }
  }

  private static List<Color> edge(Node part, Painted painted) {
    List<Item.Scroll> scrolls = Painted.scrolls(part);
    Bounds place = part.localToScene(part.getLayoutBounds());
    List<Color> edge = new ArrayList<>();
    for (double off = -REACH + 0.25; off < REACH; off += 0.5) {
      List<Point2D> sides =
          List.of(
              new Point2D(place.getMinX() + off, place.getCenterY()),
              new Point2D(place.getMaxX() - off, place.getCenterY()),
              new Point2D(place.getCenterX(), place.getMinY() + off),
              new Point2D(place.getCenterX(), place.getMaxY() - off));
      sides.forEach(point -> edge.add(painted.below(painted.items().size(), point, scrolls)));
    }
    return edge;
  }

  /** The best contrast between what is seen with and without the focus, at the same place. */
  double against(FocusRing other) {
    double best = underlined == other.underlined ? 1 : SEEN;
    for (Map.Entry<Node, List<Color>> part : edges.entrySet()) {
      List<Color> then = other.edges.getOrDefault(part.getKey(), part.getValue());
      for (int i = 0; i < then.size(); i++) {
        best = Math.max(best, Contrast.of(part.getValue().get(i), then.get(i)));
      }
    }
    return best;
  }

  boolean isSeenBeside(FocusRing other) {
    return against(other) >= SEEN - 0.005;
  }
}
