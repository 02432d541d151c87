package org.sealready.ui.common;

import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * What a screen reader says although the focus is elsewhere: JavaFX has no regions that are read
 * when they change, so it is said as help of what has the focus, until that loses it.
 */
public final class SaidAtFocus {

  private SaidAtFocus() {}

  /** Says this where the keyboard is. */
  public static void of(Scene scene, String text) {
    Node focused = scene.getFocusOwner();
    if (focused == null || focused.accessibleHelpProperty().isBound()) {
      return;
    }
    String own = Objects.requireNonNullElse(focused.getAccessibleHelp(), "");
    String said = (text + " " + own).strip();
    focused.setAccessibleHelp(said);
    focused.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    focused.focusedProperty().addListener(restoring(focused, said, own));
  }

  /** What was put there meanwhile stays. */
  private static ChangeListener<Boolean> restoring(Node focused, String said, String own) {
    return new ChangeListener<>() {
      @Override
      public void changed(ObservableValue<? extends Boolean> property, Boolean was, Boolean is) {
        if (!is) {
          focused.focusedProperty().removeListener(this);
          if (said.equals(focused.getAccessibleHelp())) {
            focused.setAccessibleHelp(own);
          }
        }
      }
    };
  }
}
