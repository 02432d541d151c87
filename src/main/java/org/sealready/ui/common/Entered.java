package org.sealready.ui.common;

/** A view that knows where the focus belongs when a person comes to it. */
public interface Entered {

  /** Puts the focus there; call when the view stands in its window. */
  void enter();
}
