package org.sealready.ui.box;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The parts of a box in their order, of which only those that say something are in the scene. A
 * part that is merely invisible is styled and asked for its size all the same.
 */
public final class Parts {

  private final Pane box;
  private final List<Node> order;

  /**
   * @param order the parts, all of them shown at first
   */
  public Parts(Pane box, List<? extends Node> order) {
    this.box = box;
    this.order = List.copyOf(order);
    box.getChildren().addAll(order);
  }

  /** Shows this part at its place, or takes it away. */
  public void show(Node part, boolean present) {
    List<Node> children = box.getChildren();
    if (!present) {
      children.remove(part);
    } else if (!children.contains(part)) {
      int place =
          order.subList(order.indexOf(part), order.size()).stream()
              .mapToInt(children::indexOf)
              .filter(index -> index >= 0)
              .findFirst()
              .orElse(children.size());
      children.add(place, part);
    }
  }
}
