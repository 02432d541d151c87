package org.sealready.ui.common;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * A button or a second window of ours has put something on the clipboard: the window takes it back
 * from there like what was copied by keys, and knows that somebody is at work.
 */
public final class CopiedEvent extends TouchedEvent {

  public static final EventType<CopiedEvent> COPIED = new EventType<>(TOUCHED, "COPIED");

  private static final long serialVersionUID = 1;

  private CopiedEvent() {
    super(COPIED);
  }

  /**
   * Puts the text on the clipboard.
   *
   * @param node stands in the window and tells it
   */
  public static void copy(String text, Node node) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    fireEvent(node, new CopiedEvent());
  }
}
