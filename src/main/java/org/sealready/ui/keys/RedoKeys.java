package org.sealready.ui.keys;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Both keys that make typed letters again: JavaFX's own inputs know Ctrl+Shift+Z on some systems
 * and Ctrl+Y on others, and the help names both.
 */
public final class RedoKeys {

  private static final KeyCombination AGAIN =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination BACK_AGAIN =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private RedoKeys() {}

  /** In every input of this window, where the key has no other use. */
  public static void in(Node root) {
    root.addEventHandler(KeyEvent.KEY_PRESSED, RedoKeys::onKey);
  }

  /** Whether this key makes again what was taken back last. */
  public static boolean match(KeyEvent event) {
    return AGAIN.match(event) || BACK_AGAIN.match(event);
  }

  private static void onKey(KeyEvent event) {
    if (match(event)
        && !event.isConsumed()
        && event.getTarget() instanceof TextInputControl input
        && input.isEditable()
        && input.isRedoable()) {
      input.redo();
      event.consume();
    }
  }
}
