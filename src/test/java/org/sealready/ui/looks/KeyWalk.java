package org.sealready.ui.looks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Goes through a window with Tab, and with arrows where Tab leads past something. Every control has
 * to be reached, the focus has to be on something that is shown, and it has to be seen there.
 */
final class KeyWalk {

  private static final int MOST_STOPS = 250;
  private static final int GROUP_LEVELS = 4;
  private static final List<KeyCode> KEYS =
      List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.UP, KeyCode.TAB);

  /** From the end of a text an arrow may lead to what stands beside the field. */
  private static final List<KeyCode> OUT_OF_TEXT = List.of(KeyCode.RIGHT);

  private final Looks looks;
  private final Scene scene;

  /** A page turner is of no use while the focus brings another letter. */
  private final Set<Node> unusable = new HashSet<>();

  private final Set<Node> reached = new LinkedHashSet<>();
  private final List<Finding> found = new ArrayList<>();

  private KeyWalk(Looks looks) {
    this.looks = looks;
    scene = looks.scene();
  }

  static List<Finding> in(Looks looks) {
    KeyWalk walk = new KeyWalk(looks);
    List<Node> controls = Controls.in(looks);
    Node first = walk.scene.getFocusOwner();
    if (first == null && !controls.isEmpty()) {
      walk.found.add(new Finding(Kind.KEYBOARD, Named.of(looks.part()), "nothing has the focus"));
      return walk.found;
    }
    walk.tab(controls);
    walk.arrows(controls);
    controls.stream()
        .filter(walk::isMissing)
        .forEach(node -> walk.found.add(new Finding(Kind.KEYBOARD, Named.of(node), "not reached")));
    if (first != null) {
      first.requestFocus();
    }
    return walk.found;
  }

  /** What follows from other answers is shown like a field. */
  private static boolean isOnlyRead(Node node) {
    return node instanceof TextInputControl input
        && !input.isEditable()
        && !input.isFocusTraversable();
  }

  private void tab(List<Node> controls) {
    Node at = scene.getFocusOwner();
    Painted seen = Painted.in(scene);
    while (at != null && reached.size() < MOST_STOPS && reached.add(at)) {
      FocusRing with = FocusRing.around(at, seen);
      RingRoom.of(at, seen).ifPresent(found::add);
      Node next = press(at, KeyCode.TAB);
      seen = Painted.in(scene);
      if (next != at) {
        compare(at, with, seen);
      }
      at = next;
      controls.stream().filter(Node::isDisabled).forEach(unusable::add);
    }
  }

  private Node press(Node from, KeyCode key) {
    fire(from, key);
    Node now = scene.getFocusOwner();
    if (now == null || !isShown(now)) {
      found.add(
          new Finding(
              Kind.FOCUS,
              Named.of(from),
              key + " loses the focus, it is on " + (now == null ? "nothing" : Named.of(now))));
      from.requestFocus();
      return from;
    }
    return now;
  }

  /** How it looked with the focus, and looks now without it. */
  private void compare(Node node, FocusRing with, Painted seen) {
    if (node.getScene() == scene) {
      FocusRing without = FocusRing.around(node, seen);
      if (!with.isSeenBeside(without)) {
        String what = "seen with %.2f only".formatted(with.against(without));
        found.add(new Finding(Kind.FOCUS, Named.of(node), what));
      }
    }
  }

  private void fire(Node at, KeyCode key) {
    Event.fireEvent(at, event(KeyEvent.KEY_PRESSED, key));
    Display.update(scene);
  }

  private static KeyEvent event(javafx.event.EventType<KeyEvent> type, KeyCode key) {
    return new KeyEvent(type, "", "", key, false, false, false, false);
  }

  static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible() || at.isDisabled()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  /** From what was reached with arrows to what was not, as far as that leads. */
  private void arrows(List<Node> controls) {
    Deque<Node> starts = new ArrayDeque<>(reached.stream().filter(KeyWalk::takesArrows).toList());
    while (!starts.isEmpty() && controls.stream().anyMatch(this::isMissing)) {
      Node start = starts.pop();
      if (controls.stream().noneMatch(node -> isMissing(node) && areNear(node, start))) {
        continue;
      }
      for (KeyCode key : start instanceof TextField ? OUT_OF_TEXT : KEYS) {
        start.requestFocus();
        if (start instanceof TextField) {
          fire(start, KeyCode.END);
        }
        Node now = scene.getFocusOwner() == start ? press(start, key) : start;
        if (now != start && !reached.contains(now)) {
          FocusRing with = FocusRing.around(now, Painted.in(scene));
          start.requestFocus();
          Display.update(scene);
          compare(now, with, Painted.in(scene));
        }
        if (reached.add(now) && takesArrows(now)) {
          starts.push(now);
        }
      }
    }
  }

  private static boolean takesArrows(Node node) {
    return !(node instanceof TextArea)
        && !(node instanceof ComboBoxBase)
        && !(node instanceof Spinner);
  }

  /** Whether they stand in one group. */
  private static boolean areNear(Node one, Node other) {
    Node at = other;
    int levels = other instanceof TextField ? 1 : GROUP_LEVELS;
    for (int i = 0; i < levels && at.getParent() != null; i++) {
      at = at.getParent();
      if (Looks.isWithin(one, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMissing(Node node) {
    return !isOnlyRead(node) && !unusable.contains(node) && !isReached(node);
  }

  private boolean isReached(Node node) {
    // Arrows choose another one of a group of choices.
    boolean isOneOfChoices =
        node instanceof Toggle toggle
            && toggle.getToggleGroup() != null
            && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    return isOneOfChoices || reached.stream().anyMatch(each -> Looks.isWithin(each, node));
  }
}
