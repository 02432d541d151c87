package org.sealready.service.display;

/** The colours that a person has chosen for the window. */
public enum Theme {
  /** As the system has them, also when it changes. */
  SYSTEM,
  LIGHT,
  DARK,
  /** High contrast, black on white. */
  CONTRAST,
  /** High contrast, white on black. */
  CONTRAST_DARK
}
