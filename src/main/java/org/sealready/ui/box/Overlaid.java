package org.sealready.ui.box;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Lays a part of a column over it, so that nothing moves when the part comes or goes: at the lower
 * edge of what is scrolled, or at its upper edge where the pointer, the focus or another such part
 * is at the lower one. Outside of what scrolls it ends where what follows it begins.
 */
public final class Overlaid {

  private static final double GAP = 8;

  private final Region part;
  private Optional<ScrollPane> pane = Optional.empty();
  private Optional<Point2D> pointer = Optional.empty();
  private boolean isAbove;

  /**
   * @param part not managed by the column from now on
   */
  public Overlaid(Region part) {
    this.part = part;
    part.setManaged(false);
    part.setVisible(false);
    part.setViewOrder(-1);
    part.parentProperty().subscribe(this::onParent);
    part.sceneProperty().subscribe(this::onScene);
  }

  private void onParent(Parent parent) {
    if (parent instanceof Region column) {
      column.widthProperty().subscribe(width -> place());
      column.heightProperty().subscribe(height -> place());
    }
  }

  private void onScene(Scene scene) {
    if (scene != null && pane.isEmpty()) {
      pane = paneAround(part.getParent());
      pane.ifPresent(this::follow);
    }
  }

  private void follow(ScrollPane found) {
    found.vvalueProperty().subscribe(value -> place());
    found.viewportBoundsProperty().subscribe(bounds -> place());
    found.addEventFilter(MouseEvent.ANY, this::onMouse);
  }

  private void onMouse(MouseEvent event) {
    pointer = Optional.of(new Point2D(event.getSceneX(), event.getSceneY()));
  }

  private static Optional<ScrollPane> paneAround(Parent parent) {
    return switch (parent) {
      case null -> Optional.empty();
      case ScrollPane found -> Optional.of(found);
      default -> paneAround(parent.getParent());
    };
  }

  /** Chooses the edge for what the part shows now. */
  public void come() {
    isAbove = false;
    place();
    if (part.isVisible() && part.getScene() != null && isTaken()) {
      isAbove = true;
      place();
      isAbove = !isTaken();
      place();
    }
  }

  private boolean isTaken() {
    Bounds place = inScene(part);
    return isPointed(place) || isFocused(place) || isTold(place);
  }

  private boolean isPointed(Bounds place) {
    return pane.filter(Node::isHover).isPresent() && pointer.filter(place::contains).isPresent();
  }

  private boolean isFocused(Bounds place) {
    return Optional.ofNullable(part.getScene().getFocusOwner())
        .filter(owner -> owner != pane.orElse(null) && inScene(owner).intersects(place))
        .isPresent();
  }

  /** Whether another one tells something there. */
  private boolean isTold(Bounds place) {
    return part.getScene().getRoot().lookupAll(".notice").stream()
        .filter(other -> other != part && other.isVisible())
        .anyMatch(other -> inScene(other).intersects(place));
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private void place() {
    if (part.isVisible() && part.getScene() != null && part.getParent() instanceof Region column) {
      part.applyCss();
      Bounds place = placeIn(column);
      part.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }
  }

  private Bounds placeIn(Region column) {
    Insets margin = Optional.ofNullable(VBox.getMargin(part)).orElse(Insets.EMPTY);
    Insets inside = column.getInsets();
    double x = inside.getLeft() + margin.getLeft();
    double width = column.getWidth() - x - inside.getRight() - margin.getRight();
    double height = part.prefHeight(width);
    double y =
        pane.map(each -> inView(each, column, height)).orElseGet(() -> end(column) - height - GAP);
    return new BoundingBox(x, Math.rint(y), width, Math.ceil(height));
  }

  /** Where it stands in the column so that it is seen. */
  private double inView(ScrollPane pane, Region column, double height) {
    double down = isAbove ? GAP : pane.getViewportBounds().getHeight() - height - GAP;
    return offset(pane) + down - top(column, pane.getContent());
  }

  private static double offset(ScrollPane pane) {
    double length = pane.getContent().getLayoutBounds().getHeight();
    return pane.getVvalue() * Math.max(0, length - pane.getViewportBounds().getHeight());
  }

  private static double top(Node column, Node content) {
    double y = 0;
    for (Node node = column; node != null && node != content; node = node.getParent()) {
      y += node.getLayoutY();
    }
    return y;
  }

  /** The upper edge of what follows it, or the lower one of the column. */
  private double end(Region column) {
    List<Node> all = column.getChildrenUnmodifiable();
    return all.subList(all.indexOf(part) + 1, all.size()).stream()
        .filter(Node::isManaged)
        .findFirst()
        .map(Node::getLayoutY)
        .orElseGet(() -> column.getHeight() - column.getInsets().getBottom());
  }
}
