package org.sealready.ui.window;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.sealready.ui.common.CopiedEvent;

/**
 * Takes back from the clipboard what was copied out of this window, a while later, if it is still
 * there: every other program can read it.
 */
public final class ClipboardGuard {

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination CUT =
      new KeyCodeCombination(KeyCode.X, KeyCombination.SHORTCUT_DOWN);

  private final InstantSource time;
  private final Duration after;
  private Optional<Copied> copied = Optional.empty();

  /** What was put on the clipboard, and when it is taken back. */
  private record Copied(String text, Instant due) {}

  public ClipboardGuard(InstantSource time, Duration after) {
    this.time = time;
    this.after = after;
  }

  /** Sees what is copied out of this scene. */
  public ClipboardGuard over(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    scene.addEventFilter(CopiedEvent.COPIED, event -> remember());
    scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> onMenu(scene));
    return this;
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
    copied = Optional.of(new Copied(text, time.instant().plus(after)));
  }

  /** To be called at short intervals: takes back what is due. */
  public void look() {
    Optional<Copied> due = copied.filter(each -> !time.instant().isBefore(each.due()));
    due.ifPresent(each -> takeBack(each.text()));
    copied = due.isPresent() ? Optional.empty() : copied;
  }

  /** Takes back at once what was copied, when the program ends. */
  public void takeBack() {
    copied.ifPresent(each -> takeBack(each.text()));
    copied = Optional.empty();
  }

  private static void takeBack(String text) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (Objects.equals(clipboard.getString(), text)) {
      clipboard.clear();
    }
  }
}
