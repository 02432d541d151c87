package org.sealready.ui.form.editor;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/**
 * Whether an input method is composing in a control. The control's text then holds letters that are
 * not an answer yet, so nobody may read it.
 */
public final class Composition {

  private boolean active;

  public Composition(TextInputControl control) {
    control.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> active = !event.getComposed().isEmpty());
  }

  /** Whether letters are being composed now. */
  public boolean isActive() {
    return active;
  }

  /** The person went elsewhere: what stands there now is what was written. */
  public void end() {
    active = false;
  }
}
