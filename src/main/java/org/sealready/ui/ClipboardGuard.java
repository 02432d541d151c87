package org.sealready.ui;

import java.time.Duration;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Takes back from the clipboard what was copied out of this window, a minute later, if it is still
 * there: every other program can read it, and clipboard histories keep it.
 */
final class ClipboardGuard {

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination CUT =
      new KeyCodeCombination(KeyCode.X, KeyCombination.SHORTCUT_DOWN);

  private final PauseTransition pause;
  private String ours;

  ClipboardGuard(Scene scene, Duration after) {
    pause = new PauseTransition(javafx.util.Duration.millis(after.toMillis()));
    pause.setOnFinished(event -> takeBack());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> onMenu(scene));
  }

  private void onKey(KeyEvent event) {
    if (COPY.match(event) || CUT.match(event)) {
      // The control puts it there while it handles the key.
      Platform.runLater(this::remember);
    }
  }

  /** What is selected when the menu opens may be copied by it. */
  private void onMenu(Scene scene) {
    if (scene.getFocusOwner() instanceof TextInputControl text
        && !text.getSelectedText().isEmpty()) {
      watch(text.getSelectedText());
    }
  }

  private void remember() {
    String held = Clipboard.getSystemClipboard().getString();
    if (held != null && !held.isEmpty()) {
      watch(held);
    }
  }

  private void watch(String text) {
    ours = text;
    pause.playFromStart();
  }

  private void takeBack() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (ours != null && Objects.equals(clipboard.getString(), ours)) {
      clipboard.clear();
    }
    ours = null;
  }
}
