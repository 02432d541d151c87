package org.sealready.ui.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What the keyboard does to the letter, as in readers of PDF files. Plus, minus and 0 are for the
 * whole window where the focus is not in the letter.
 */
final class PreviewKeys {

  private final Map<KeyCombination, Runnable> anywhere = new LinkedHashMap<>();
  private final Map<KeyCombination, Runnable> here = new LinkedHashMap<>();

  /**
   * @param whole shows the letter over the whole window
   */
  PreviewKeys(PreviewModel model, ZoomPane desk, ZoomBar zoom, Runnable whole) {
    on(here, zoom::larger, KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
    on(here, zoom::smaller, KeyCode.MINUS, KeyCode.SUBTRACT);
    on(here, () -> desk.zoom(new Zoom.WholePage()), KeyCode.DIGIT0, KeyCode.NUMPAD0);
    on(anywhere, () -> desk.zoom(new Zoom.Times(1)), KeyCode.DIGIT1, KeyCode.NUMPAD1);
    on(anywhere, () -> desk.zoom(new Zoom.FullWidth()), KeyCode.DIGIT2, KeyCode.NUMPAD2);
    on(anywhere, whole, KeyCode.DIGIT3, KeyCode.NUMPAD3);
    on(anywhere, () -> model.turn(-1), KeyCode.PAGE_UP);
    on(anywhere, () -> model.turn(1), KeyCode.PAGE_DOWN);
  }

  /** Together with Ctrl; plus is typed with Shift on most keyboards. */
  private static void on(Map<KeyCombination, Runnable> actions, Runnable action, KeyCode... codes) {
    for (KeyCode code : codes) {
      actions.put(
          new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
          action);
    }
  }

  /**
   * @param isHere whether the focus is in the letter
   */
  void onKey(KeyEvent event, boolean isHere) {
    Stream.concat(anywhere.entrySet().stream(), isHere ? here.entrySet().stream() : Stream.empty())
        .filter(entry -> entry.getKey().match(event))
        .findFirst()
        .ifPresent(
            entry -> {
              event.consume();
              entry.getValue().run();
            });
  }
}
