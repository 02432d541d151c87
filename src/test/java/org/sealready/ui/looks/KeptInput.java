package org.sealready.ui.looks;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/** What stood in the fields of a window, and where the focus was. */
record KeptInput(Map<TextInputControl, String> texts, Node focused) {

  static KeptInput of(Scene scene) {
    Map<TextInputControl, String> texts = new LinkedHashMap<>();
    for (Node node : scene.getRoot().lookupAll(".text-input")) {
      if (node instanceof TextInputControl input && input.isEditable()) {
        texts.put(input, input.getText() == null ? "" : input.getText());
      }
    }
    return new KeptInput(texts, scene.getFocusOwner());
  }

  void restore() {
    texts.forEach(
        (input, text) -> {
          if (input.getScene() != null && !text.equals(input.getText())) {
            input.setText(text);
          }
        });
    if (focused != null && focused.getScene() != null) {
      focused.requestFocus();
    }
  }
}
