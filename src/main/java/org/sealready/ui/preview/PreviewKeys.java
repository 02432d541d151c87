package org.sealready.ui.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What the keyboard does to the letter, wherever the focus is: as in readers of PDF files. */
final class PreviewKeys {

  private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

  PreviewKeys(PreviewModel model, ZoomPane desk, ZoomBar zoom) {
    on(zoom::larger, KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
    on(zoom::smaller, KeyCode.MINUS, KeyCode.SUBTRACT);
    on(() -> desk.zoom(new Zoom.WholePage()), KeyCode.DIGIT0, KeyCode.NUMPAD0);
    on(() -> desk.zoom(new Zoom.Times(1)), KeyCode.DIGIT1, KeyCode.NUMPAD1);
    on(() -> desk.zoom(new Zoom.FullWidth()), KeyCode.DIGIT2, KeyCode.NUMPAD2);
    on(() -> model.turn(-1), KeyCode.PAGE_UP);
    on(() -> model.turn(1), KeyCode.PAGE_DOWN);
  }

  /** Together with Ctrl; plus is typed with Shift on most keyboards. */
  private void on(Runnable action, KeyCode... codes) {
    for (KeyCode code : codes) {
      actions.put(
          new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
          action);
    }
  }

  void onKey(KeyEvent event) {
    actions.entrySet().stream()
        .filter(entry -> entry.getKey().match(event))
        .findFirst()
        .ifPresent(
            entry -> {
              event.consume();
              entry.getValue().run();
            });
  }
}
