package org.sealready.ui.common;

import org.sealready.form.Field;

/** A view that knows where the focus belongs when a person comes to it. */
public interface InitialFocus {

  /** Puts the focus there; call when the view stands in its window. */
  void enter();

  /** Puts the focus into this field, where the view asks for it. */
  default void enter(Field<?> field) {
    enter();
  }
}
