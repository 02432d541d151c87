package org.sealready.ui.display;

import javafx.scene.input.KeyEvent;
import org.sealready.service.display.TextSize;

/** Ctrl with plus, minus and 0, as browsers have them; what has the focus may take them first. */
record DisplayKeys(Display display) {

  void onKey(KeyEvent event) {
    if (!event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case PLUS, ADD, EQUALS -> show(event, display.size().get().larger());
      case MINUS, SUBTRACT -> show(event, display.size().get().smaller());
      case DIGIT0, NUMPAD0 -> show(event, TextSize.P100);
      default -> {
        // Another key of the window.
      }
    }
  }

  private void show(KeyEvent event, TextSize size) {
    event.consume();
    display.size().set(size);
  }
}
