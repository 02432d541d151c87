package org.sealready.ui.common;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * A key that was pressed for something is used up, also where that has moved the focus: the space
 * that it types does not replace what stands in the field to which it led.
 */
public final class UsedKey {

  private UsedKey() {}

  /** Uses up this press, and what it types. */
  public static void consume(KeyEvent pressed) {
    pressed.consume();
    if (pressed.getSource() instanceof Node node && node.getScene() != null) {
      swallow(node.getScene());
    }
  }

  private static void swallow(Scene scene) {
    scene.addEventFilter(
        KeyEvent.ANY,
        new EventHandler<>() {
          @Override
          public void handle(KeyEvent event) {
            if (event.getEventType() == KeyEvent.KEY_TYPED) {
              event.consume();
            } else {
              // Released, or the next one is pressed.
              scene.removeEventFilter(KeyEvent.ANY, this);
            }
          }
        });
  }
}
