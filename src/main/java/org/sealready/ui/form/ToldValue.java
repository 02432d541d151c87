package org.sealready.ui.form;

import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A value that is told again though it is the same: what views show of it depends on where a person
 * has been.
 */
final class ToldValue<T> extends ReadOnlyObjectWrapper<T> {

  ToldValue(T initial) {
    super(initial);
  }

  void tell(T value) {
    if (get() == value) {
      fireValueChangedEvent();
    } else {
      set(value);
    }
  }
}
