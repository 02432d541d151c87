package org.sealready.ui.copysheet;

import javafx.scene.input.KeyEvent;

/** What the keys do while the list has the focus. */
record CopyKeys(CopyModel model, Actions actions) {

  /** What needs more than the model. */
  interface Actions {
    /** Puts the current row on the clipboard and goes on. */
    void copy();

    /** Opens the slim window, or goes back from it. */
    void slim();
  }

  void onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean isOurs = true;
    switch (event.getCode()) {
      case ENTER -> actions.copy();
      case UP -> model.move(-1);
      case DOWN -> model.move(1);
      case HOME -> model.go(0);
      case END -> model.go(Integer.MAX_VALUE);
      case SPACE -> model.tick();
      case S -> model.revealed().set(!model.revealed().get());
      case W -> actions.slim();
      default -> isOurs = false;
    }
    if (isOurs) {
      event.consume();
    }
  }
}
