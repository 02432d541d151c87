package org.sealready.ui.common;

import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * What a screen reader says although the focus is elsewhere: JavaFX has no regions that are read
 * when they change, so it is said as help of what has the focus, until that loses it.
 */
public final class SaidAtFocus {

  /** Under which a node has what is said at it now. */
  private static final Object KEY = SaidAtFocus.class;

  private final Node node;
  private final String own;
  private final String said;
  private Subscription end = Subscription.EMPTY;

  private SaidAtFocus(Node node, String text) {
    this.node = node;
    own = Objects.requireNonNullElse(node.getAccessibleHelp(), "");
    said = (text + " " + own).strip();
  }

  /**
   * Says this where the keyboard is, instead of what was said there last.
   *
   * @return takes it back before the focus is lost
   */
  public static Runnable of(Scene scene, String text) {
    Node focused = scene.getFocusOwner();
    if (focused == null || focused.accessibleHelpProperty().isBound()) {
      return () -> {};
    }
    if (focused.getProperties().get(KEY) instanceof SaidAtFocus last) {
      last.takeBack();
    }
    SaidAtFocus now = new SaidAtFocus(focused, text);
    now.say();
    return now::takeBack;
  }

  private void say() {
    node.getProperties().put(KEY, this);
    put(said);
    end = node.focusedProperty().subscribe((was, is) -> takeBack());
  }

  /** What was put there meanwhile stays. */
  private void takeBack() {
    end.unsubscribe();
    node.getProperties().remove(KEY, this);
    if (said.equals(node.getAccessibleHelp())) {
      put(own);
    }
  }

  private void put(String help) {
    node.setAccessibleHelp(help);
    node.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
  }
}
