package org.sealready.ui.form;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/**
 * Whether an input method is composing in a control. The control's text then holds letters that are
 * not an answer yet, so nobody may read it.
 */
final class Composition {

  private boolean active;

  Composition(TextInputControl control) {
    control.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> active = !event.getComposed().isEmpty());
  }

  boolean isActive() {
    return active;
  }

  /** The person went elsewhere: what stands there now is what was written. */
  void end() {
    active = false;
  }
}
