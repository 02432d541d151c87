package org.sealready.ui.placing;

import javafx.scene.input.KeyEvent;

/** What keys do where a form is arranged. */
record PlacingKeys(PlacingModel model, PlacingBar.Steps steps, Runnable back) {

  private static final double FINE = 0.1;

  /** Does what the key asks for; whether it was for us. */
  boolean on(KeyEvent event) {
    boolean isPlace = event.getTarget() instanceof ItemBox || event.getTarget() instanceof SlotBox;
    return event.isShortcutDown() && onCommand(event) || isPlace && onPlace(event);
  }

  private boolean onCommand(KeyEvent event) {
    switch (event.getCode()) {
      case Z -> {
        if (event.isShiftDown()) {
          model.redo();
        } else {
          model.undo();
        }
      }
      case Y -> model.redo();
      case PLUS, EQUALS, ADD -> steps.zoom(PlacingBar.STEP);
      case MINUS, SUBTRACT -> steps.zoom(1 / PlacingBar.STEP);
      case DIGIT0 -> steps.fit();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean onPlace(KeyEvent event) {
    double step = event.isShiftDown() ? FINE : 1;
    boolean wider = event.isShortcutDown();
    switch (event.getCode()) {
      case LEFT -> model.nudge(wider ? 0 : -step, 0, wider ? -step : 0);
      case RIGHT -> model.nudge(wider ? 0 : step, 0, wider ? step : 0);
      case UP -> model.nudge(0, -step, 0);
      case DOWN -> model.nudge(0, step, 0);
      case DELETE, BACK_SPACE -> model.remove();
      case ESCAPE -> {
        model.chosen().set(new Chosen.Nothing());
        back.run();
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
