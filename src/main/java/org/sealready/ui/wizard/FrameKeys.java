package org.sealready.ui.wizard;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.sealready.ui.keys.RedoKeys;

/** What the keyboard does anywhere in the frame of an open filing. */
record FrameKeys(Actions actions) {

  private static final KeyCombination NEXT =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  /** What the keys ask for. */
  interface Actions {
    void undo();

    void redo();

    void next();

    void back();

    /** Goes to what stands beside the form, or back to the field. */
    void changeSides();

    /** Whether something is being typed, which its own field takes back. */
    boolean isTyping();

    /** Whether letters were taken back where the keyboard is, which their own field makes again. */
    boolean hasTakenBack();

    /** Whether there are steps in sight to go to. */
    boolean showsSteps();

    /** Whether something stands beside the form. */
    boolean hasSides();
  }

  void onKey(KeyEvent event) {
    if (UNDO.match(event) && !actions.isTyping()) {
      use(event, actions::undo);
    } else if (RedoKeys.match(event) && !actions.isTyping() && !actions.hasTakenBack()) {
      use(event, actions::redo);
    } else if (actions.showsSteps()) {
      onWay(event);
    }
  }

  private void onWay(KeyEvent event) {
    if (NEXT.match(event)) {
      use(event, actions::next);
    } else if (BACK.match(event)) {
      use(event, actions::back);
    } else if (event.getCode() == KeyCode.F6 && actions.hasSides()) {
      use(event, actions::changeSides);
    }
  }

  private static void use(KeyEvent event, Runnable action) {
    event.consume();
    action.run();
  }
}
