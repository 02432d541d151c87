package org.sealready.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/**
 * Where the keyboard was, with the caret and what was selected there.
 *
 * @param text where one writes; empty where one does not
 */
public record CaretPlace(Node node, Optional<TextInputControl> text, int anchor, int caret) {

  /** The place of this node, which has the focus. */
  public static CaretPlace of(Node node) {
    Optional<TextInputControl> text =
        Optional.of(node)
            .filter(TextInputControl.class::isInstance)
            .map(TextInputControl.class::cast);
    return new CaretPlace(
        node,
        text,
        text.map(TextInputControl::getAnchor).orElse(0),
        text.map(TextInputControl::getCaretPosition).orElse(0));
  }

  /** Goes back there, if it still stands in the window. */
  public void goBack() {
    if (node.getScene() != null) {
      node.requestFocus();
      text.ifPresent(field -> field.selectRange(anchor, caret));
    }
  }
}
