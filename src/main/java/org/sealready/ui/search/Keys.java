package org.sealready.ui.search;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys of the window as this system writes them, beside what they do. */
public final class Keys {

  static final String NEW = text(KeyCode.N);
  static final String OPEN = text(KeyCode.O);
  public static final String UNDO = text(KeyCode.Z);
  public static final String REDO = text(KeyCode.Y);
  public static final String LOCK = text(KeyCode.L);

  private Keys() {}

  private static String text(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN).getDisplayText();
  }
}
