package org.sealready.ui.keys;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sealready.ui.common.Reveal;

/**
 * Arrows go from one to the next of a group, and Tab to the next group: one of the group is the one
 * that Tab comes to, with what stands beside it.
 */
public final class Arrows {

  /** The style class of a group that arrows move in. */
  public static final String GROUP = "arrow-group";

  private static final Set<KeyCode> ARROWS =
      EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END);

  /** Up and down open what is a menu. */
  private static final Set<KeyCode> SIDEWAYS = EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT);

  private final Parent group;
  private List<Stop> stops = List.of();

  /**
   * One of a group.
   *
   * @param beside what Tab comes to behind it
   */
  public record Stop(Node node, List<? extends Node> beside) {

    /** One with nothing beside it. */
    public static Stop alone(Node node) {
      return new Stop(node, List.of());
    }

    private void reached(boolean isReached) {
      node.setFocusTraversable(isReached);
      beside.forEach(each -> each.setFocusTraversable(isReached));
    }

    private boolean holds(Node focused) {
      for (Node at = focused; at != null; at = at.getParent()) {
        if (at == node || beside.contains(at)) {
          return true;
        }
      }
      return false;
    }
  }

  private Arrows(Parent group) {
    this.group = group;
  }

  /** Leads the keys within this group. */
  public static Arrows in(Parent group) {
    Arrows arrows = new Arrows(group);
    group.getStyleClass().add(GROUP);
    group.addEventFilter(KeyEvent.KEY_PRESSED, arrows::onKey);
    return arrows;
  }

  /** Those of the group, in their order; Tab comes to the first one. */
  public void over(List<Stop> now) {
    stops.forEach(each -> each.reached(false));
    List<Stop> before = stops;
    stops = List.copyOf(now);
    for (Stop each : stops) {
      each.reached(each == stops.getFirst());
      if (!before.contains(each)) {
        follow(each.node());
        each.beside().forEach(this::follow);
      }
    }
  }

  /** Brings the focus to this one. */
  public void go(int place) {
    onto(stops.get(place));
  }

  /** Where it is scrolled, all of it is brought into view; a click has seen it before. */
  private static void onto(Stop stop) {
    stop.node().requestFocus();
    for (Node at = stop.node(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        Reveal.afterLayout(pane, stop.node());
      }
    }
  }

  private void follow(Node node) {
    node.focusedProperty().subscribe(isFocused -> onFocus(node, isFocused));
  }

  /** The node may have been of the group before, and stand there again. */
  private void onFocus(Node node, boolean isFocused) {
    if (isFocused && stops.stream().anyMatch(each -> each.holds(node))) {
      stops.forEach(each -> each.reached(each.holds(node)));
    }
  }

  private void onKey(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    Node focused = group.getScene().getFocusOwner();
    stops.stream()
        .filter(stop -> stop.holds(focused))
        .findFirst()
        .ifPresent(stop -> onKey(event, stop, focused == stop.node()));
  }

  /**
   * @param isOnIt whether the focus is on the one itself, and not beside it
   */
  private void onKey(KeyEvent event, Stop at, boolean isOnIt) {
    if (isOnIt ? ARROWS.contains(event.getCode()) : SIDEWAYS.contains(event.getCode())) {
      event.consume();
      next(at, isOnIt, event.getCode()).ifPresent(Arrows::onto);
    }
  }

  /** At the end of the group the focus stays. */
  private Optional<Stop> next(Stop from, boolean isOnIt, KeyCode code) {
    int at = stops.indexOf(from);
    return switch (code) {
      case RIGHT -> Optional.of(at + 1).filter(next -> next < stops.size()).map(stops::get);
      case LEFT -> Optional.of(stops.get(isOnIt ? Math.max(at - 1, 0) : at));
      case DOWN -> below(from, 1);
      case UP -> below(from, -1);
      case HOME -> Optional.of(stops.getFirst());
      default -> Optional.of(stops.getLast());
    };
  }

  /** The nearest one in the next row. */
  private Optional<Stop> below(Stop from, int direction) {
    Bounds here = bounds(from);
    return stops.stream()
        .filter(each -> (bounds(each).getMinY() - here.getMinY()) * direction > 1)
        .min(
            Comparator.<Stop>comparingDouble(
                    each -> Math.abs(bounds(each).getMinY() - here.getMinY()))
                .thenComparingDouble(each -> Math.abs(bounds(each).getMinX() - here.getMinX())));
  }

  private static Bounds bounds(Stop stop) {
    return stop.node().localToScene(stop.node().getBoundsInLocal());
  }
}
