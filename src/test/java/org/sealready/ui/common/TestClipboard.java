package org.sealready.ui.common;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

/** What is copied and pasted; on the headless platform it stays within the test. */
public final class TestClipboard {

  private TestClipboard() {}

  /** Copies this, as another program would. */
  public static void put(String text) {
    Fx.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  /** Copies this and pastes it where the focus is. */
  public static void paste(String text) {
    put(text);
    Fx.chord(KeyCode.CONTROL, KeyCode.V);
  }

  /** The text that it holds; null where it holds none. */
  public static String held() {
    return Fx.get(() -> Clipboard.getSystemClipboard().getString());
  }
}
