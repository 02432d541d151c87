package org.sealready.ui.common;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;

/** Texts that come up beside a control when somebody stays on it. */
public final class Tips {

  private Tips() {}

  /** Makes the tip when the mouse or the focus first comes to the control: it is a window. */
  public static void on(Control control, String text) {
    InvalidationListener first =
        new InvalidationListener() {
          @Override
          public void invalidated(Observable reached) {
            control.hoverProperty().removeListener(this);
            control.focusedProperty().removeListener(this);
            set(control, new Tooltip(text));
          }
        };
    control.hoverProperty().addListener(first);
    control.focusedProperty().addListener(first);
  }

  /** A tip would lie over the first line of an open menu. */
  private static void set(Control control, Tooltip tip) {
    if (control instanceof MenuButton menu) {
      menu.showingProperty().subscribe(is -> menu.setTooltip(is ? null : tip));
    } else {
      control.setTooltip(tip);
    }
  }
}
