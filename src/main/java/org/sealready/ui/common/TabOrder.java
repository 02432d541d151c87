package org.sealready.ui.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Where a secret is typed, Tab goes from field to field, then to what goes on, and to the switches
 * that show a secret last of all: nobody shows one by typing ahead.
 */
public final class TabOrder {

  /** The style class of what is reached last. */
  public static final String LAST = "reached-last";

  /** The style class of the box that holds the answers to a question. */
  public static final String ANSWERS = "dialog-answers";

  private TabOrder() {}

  /** Leads Tab so within this part of the window, as long as there is something to reach last. */
  public static void within(Parent part) {
    part.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(part, event));
  }

  /** From a text of several lines Tab goes on, as from every other field. */
  public static void through(TextInputControl text) {
    text.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            text.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
          }
        });
  }

  private static void onKey(Parent part, KeyEvent event) {
    if (event.getCode() != KeyCode.TAB || event.isControlDown()) {
      return;
    }
    List<Node> stops = stops(part);
    int at = stops.indexOf(part.getScene().getFocusOwner());
    if (at >= 0 && stops.stream().anyMatch(TabOrder::isLast)) {
      event.consume();
      int next = Math.floorMod(at + (event.isShiftDown() ? -1 : 1), stops.size());
      stops.get(next).requestFocus();
    }
  }

  private static List<Node> stops(Parent part) {
    List<Node> stops = new ArrayList<>();
    collect(part, stops);
    stops.sort(Comparator.comparingInt(TabOrder::rank));
    return stops;
  }

  private static void collect(Node node, List<Node> stops) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node instanceof ScrollPane pane) {
      collect(pane.getContent(), stops);
    } else if (node.isFocusTraversable()) {
      stops.add(node);
    } else if (node instanceof Parent parent && !(node instanceof Control)) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
    }
  }

  private static int rank(Node node) {
    if (isLast(node)) {
      return 3;
    }
    if (!node.getParent().getStyleClass().contains(ANSWERS)) {
      return 0;
    }
    return node instanceof Button button && button.isDefaultButton() ? 1 : 2;
  }

  private static boolean isLast(Node node) {
    return node.getStyleClass().contains(LAST);
  }
}
