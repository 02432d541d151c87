package org.sealready.ui.placing;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sealready.ui.keys.RedoKeys;

/** What keys do where a form is arranged. */
record PlacingKeys(PlacingModel model, PlacingBar.Steps steps, Sides sides) {

  private static final double FINE = 0.1;

  /** The ways from one side of the screen to another. */
  interface Sides {

    /** To the list at the left. */
    void back();

    /** To the next one: list, page, details. */
    void next();
  }

  /** Does what the key asks for; whether it was for us. */
  boolean on(KeyEvent event) {
    return event.getCode() == KeyCode.F6 && onSides()
        || event.getTarget() instanceof ItemBox && onItem(event)
        || event.getTarget() instanceof SlotBox && onPlace(event)
        || event.isShortcutDown() && !isOfInput(event) && onCommand(event)
        || event.getCode() == KeyCode.ESCAPE && onEscape(event);
  }

  /** Letters are taken back, and made again, where they are typed. */
  private static boolean isOfInput(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl input
        && (RedoKeys.match(event)
            ? input.isRedoable()
            : event.getCode() == KeyCode.Z && input.isUndoable());
  }

  private boolean onSides() {
    sides.next();
    return true;
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

  private boolean onItem(KeyEvent event) {
    return switch (event.getCode()) {
      case LEFT -> arrow(event, -1, 0);
      case RIGHT -> arrow(event, 1, 0);
      case UP -> arrow(event, 0, -1);
      case DOWN -> arrow(event, 0, 1);
      case ENTER -> {
        model.guesses().goOn();
        yield true;
      }
      default -> onPlace(event);
    };
  }

  /** Moves what was placed by hand; with Ctrl sizes it, with both keys goes to the next cell. */
  private boolean arrow(KeyEvent event, int right, int down) {
    double step = event.isShiftDown() ? FINE : 1;
    if (event.isShortcutDown() && event.isShiftDown()) {
      model.items().jump(right, down);
    } else if (event.isShortcutDown()) {
      model.items().size(right, down);
    } else {
      model.items().move(right * step, down * step);
    }
    return true;
  }

  private boolean onPlace(KeyEvent event) {
    switch (event.getCode()) {
      case DELETE, BACK_SPACE -> model.remove();
      case ESCAPE -> {
        model.chosen().set(new Chosen.Nothing());
        sides.back();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** An open list is closed by its own Escape. */
  private boolean onEscape(KeyEvent event) {
    boolean isOpen = event.getTarget() instanceof ComboBox<?> list && list.isShowing();
    if (!isOpen) {
      sides.back();
    }
    return !isOpen;
  }
}
