package org.sealready.ui.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;

/**
 * Keeps the keyboard near its place when what had it is taken out of the window, as where a list is
 * made anew: JavaFX would go to the first control of the window. It goes to what is called the same
 * there, else to what stands nearest.
 */
public final class HeldFocus {

  private final Node root;
  private List<Place> path = List.of();
  private Optional<String> name = Optional.empty();
  private boolean lost;

  /** A parent on the way to the node, and which of its children leads there. */
  private record Place(Parent parent, int child) {}

  private HeldFocus(Node root) {
    this.root = root;
  }

  /** Watches the window of this node. */
  public static void in(Node root) {
    HeldFocus held = new HeldFocus(root);
    root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(held::onFocus);
  }

  /** Where the node that has the focus is gone, none has it before the first one is taken. */
  private void onFocus(Node before, Node now) {
    if (now == null) {
      lost = before != null && before.getScene() != root.getScene();
    } else if (lost) {
      lost = false;
      List<Place> then = path;
      Optional<String> called = name;
      Platform.runLater(() -> goBack(now, then, called));
    } else {
      remember(now);
    }
  }

  private void remember(Node node) {
    List<Place> way = new ArrayList<>();
    for (Node at = node; at.getParent() != null; at = at.getParent()) {
      way.add(new Place(at.getParent(), at.getParent().getChildrenUnmodifiable().indexOf(at)));
    }
    path = List.copyOf(way);
    name = nameOf(node);
  }

  /** Unless somebody has gone elsewhere meanwhile. */
  private void goBack(Node first, List<Place> then, Optional<String> called) {
    if (root.getScene() == null || root.getScene().getFocusOwner() != first) {
      return;
    }
    List<Place> there =
        then.stream().filter(place -> place.parent().getScene() == root.getScene()).toList();
    Stream<Node> same =
        there.stream()
            .limit(1)
            .flatMap(place -> stops(place.parent()))
            .filter(node -> called.isPresent() && nameOf(node).equals(called));
    Stream<Node> near = there.stream().flatMap(HeldFocus::nearest);
    Stream.concat(same, near)
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, () -> remember(first));
  }

  /** What stands in the place of the child that led there, then what is behind and before it. */
  private static Stream<Node> nearest(Place place) {
    List<Node> children = place.parent().getChildrenUnmodifiable();
    int at = Math.clamp(place.child(), 0, children.size());
    return Stream.concat(
            children.subList(at, children.size()).stream(),
            IntStream.range(0, at).mapToObj(i -> children.get(at - 1 - i)))
        .flatMap(HeldFocus::stops);
  }

  /** The first control in this one to which the keyboard can go. */
  public static Optional<Node> firstIn(Node node) {
    return stops(node).findFirst();
  }

  private static Stream<Node> stops(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    Stream<Node> itself = node.isFocusTraversable() ? Stream.of(node) : Stream.empty();
    return node instanceof Parent parent
        ? Stream.concat(itself, parent.getChildrenUnmodifiable().stream().flatMap(HeldFocus::stops))
        : itself;
  }

  private static Optional<String> nameOf(Node node) {
    String said =
        Objects.requireNonNullElseGet(
            node.getAccessibleText(), () -> node instanceof Labeled line ? line.getText() : "");
    return Optional.ofNullable(said).filter(text -> !text.isBlank());
  }
}
