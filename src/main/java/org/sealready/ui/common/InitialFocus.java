package org.sealready.ui.common;

import org.sealready.form.Field;

/** A view that knows where the focus belongs when a person comes to it. */
public interface InitialFocus {

  /** Puts the focus there; call when the view stands in its window. */
  void requestInitialFocus();

  /** Puts the focus into this field, where the view asks for it. */
  default void requestInitialFocus(Field<?> field) {
    requestInitialFocus();
  }
}
