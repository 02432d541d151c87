package org.sealready.ui.form.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Nothing moves under the pointer when messages come and go: what is under it stays where it is and
 * the page moves around it; where a message goes from above it, its room is kept until the pointer
 * leaves the page.
 */
final class Steady {

  private final ScrollPane page;
  private final Supplier<? extends List<? extends Node>> rows;

  /** Stands at the end of the page, so that it can be scrolled as far as is needed. */
  private final Region tail = new Region();

  private final Set<Region> given = new HashSet<>();
  private double pointer = Double.NaN;
  private Optional<Anchor> anchor = Optional.empty();

  /** What is to stay, and where it stood in the window. */
  private record Anchor(Node node, double y) {}

  /**
   * @param rows what the page consists of, top to bottom
   */
  Steady(ScrollPane page, Supplier<? extends List<? extends Node>> rows) {
    this.page = page;
    this.rows = rows;
    give(tail, 0);
    page.addEventFilter(MouseEvent.ANY, event -> pointer = event.getSceneY());
    page.hoverProperty().addListener((property, was, is) -> onHover(is));
  }

  private void onHover(boolean isPointed) {
    if (!isPointed) {
      release();
    }
  }

  /** Whether the pointer is over the page. */
  private boolean isPointed() {
    return !Double.isNaN(pointer) && page.isHover();
  }

  /** What happens here must not be seen to move anything. */
  void around(Runnable change) {
    if (anchor.isEmpty() && page.getScene() != null) {
      anchor = anchorNow();
      anchor.ifPresent(found -> afterLayout(page.getScene()));
    }
    change.run();
  }

  /**
   * The same for what stands in this box: where it becomes lower above the pointer, its last node
   * takes the room.
   */
  void around(VBox box, Region room, Runnable change) {
    boolean isAbove = isPointed() && top(box) < pointer;
    // Not the height that it has: that may still be the one of another width.
    double before = isAbove ? box.prefHeight(box.getWidth()) : 0;
    around(change);
    if (box.isNeedsLayout()) {
      give(room, 0);
      box.applyCss();
      double gone = before - box.prefHeight(box.getWidth()) - box.getSpacing();
      give(room, isAbove ? gone : 0);
    }
  }

  private void give(Region room, double height) {
    boolean isNeeded = height > 0;
    room.setMinHeight(isNeeded ? height : 0);
    room.setManaged(isNeeded);
    if (isNeeded) {
      given.add(room);
    }
  }

  /** What stands at the end of the page. */
  Region tail() {
    return tail;
  }

  /** Nobody points at the page any more. */
  private void release() {
    given.forEach(room -> give(room, 0));
    given.clear();
  }

  private Optional<Anchor> anchorNow() {
    Node owner = page.getScene().getFocusOwner();
    return rows.get().stream()
        .filter(Node::isVisible)
        .filter(row -> isPointed() ? bottom(row) > pointer : isWithin(row, owner))
        .findFirst()
        .map(this::pointedIn)
        .map(node -> new Anchor(node, top(node)));
  }

  /** In a row with a long list the list stays: what is chosen of it is shown above it. */
  private Node pointedIn(Node row) {
    return row.lookupAll(".list-view").stream()
        .filter(list -> isPointed() && top(list) < pointer && bottom(list) > pointer)
        .findFirst()
        .orElse(row);
  }

  private static boolean isWithin(Node row, Node node) {
    return node != null && (node == row || isWithin(row, node.getParent()));
  }

  private static double top(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  private void afterLayout(Scene scene) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            anchor
                .filter(kept -> kept.node().getScene() == scene)
                .ifPresent(Steady.this::bringBack);
            anchor = Optional.empty();
          }
        });
    Platform.requestNextPulse();
  }

  private void bringBack(Anchor kept) {
    double at = page.getVvalue() * Math.max(0, room()) + top(kept.node()) - kept.y();
    double missing = at - Math.max(0, room());
    if (isPointed() && missing > 0.5) {
      give(tail, tail.getMinHeight() + missing - Math.min(0, room()));
      page.layout();
    }
    if (room() > 0) {
      page.setVvalue(Math.clamp(at / room(), 0, 1));
    }
  }

  /** How far the page can be scrolled; less than 0 where it is lower than the window. */
  private double room() {
    return page.getContent().getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
  }
}
