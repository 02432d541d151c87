package org.sealready.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;

/**
 * Where the keyboard was, with the caret and what was selected there.
 *
 * @param text where one writes; empty where one does not
 */
public record CaretPlace(Node node, Optional<TextInputControl> text, int anchor, int caret) {

  /** The place of this node, which has the focus. */
  public static CaretPlace of(Node node) {
    Optional<TextInputControl> text = textOf(node);
    return new CaretPlace(
        node,
        text,
        text.map(TextInputControl::getAnchor).orElse(0),
        text.map(TextInputControl::getCaretPosition).orElse(0));
  }

  private static Optional<TextInputControl> textOf(Node node) {
    return switch (node) {
      case TextInputControl text -> Optional.of(text);
      case ComboBox<?> box when box.isEditable() -> Optional.of(box.getEditor());
      default -> Optional.empty();
    };
  }

  /** Whether it still stands in the window and can be gone to. */
  public boolean isThere() {
    return node.getScene() != null && !node.isDisabled() && node.isVisible();
  }

  /** Goes back there, if it still stands in the window. */
  public void goBack() {
    if (node.getScene() != null) {
      node.requestFocus();
      text.ifPresent(field -> field.selectRange(anchor, caret));
    }
  }
}
