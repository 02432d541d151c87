package org.sealready.ui.looks;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;

/** One window at rest, and which part of it can be used now: all, or the question over it. */
record Looks(Scene scene, Painted painted, Parent part) {

  static Looks at(Scene scene) {
    Display.update(scene);
    Node card = scene.getRoot().lookup(".dialog-card");
    return new Looks(
        scene, Painted.in(scene), card instanceof Parent open ? open : scene.getRoot());
  }

  /** Whether it is no menu or list over another one. */
  boolean isWindow() {
    return !(scene.getWindow() instanceof PopupWindow);
  }

  /** What is painted in the part that can be used. */
  List<Item> of(Item.Sort sort) {
    return painted.of(sort).stream().filter(item -> isInPart(item.node())).toList();
  }

  boolean isInPart(Node node) {
    return isWithin(node, part);
  }

  static Point2D middle(Bounds bounds) {
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  /** Whether it is a kind of control's or a paper's own business what stands there. */
  static boolean isWithin(Node node, String styleClass) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains(styleClass)) {
        return true;
      }
    }
    return false;
  }

  static boolean isWithin(Node node, Node part) {
    Node at = node;
    while (at != null && at != part) {
      at = at.getParent();
    }
    return at == part;
  }

  static boolean isWithin(Node node, Class<?> kind) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (kind.isInstance(at)) {
        return true;
      }
    }
    return false;
  }
}
