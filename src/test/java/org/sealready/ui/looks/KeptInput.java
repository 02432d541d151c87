package org.sealready.ui.looks;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

/**
 * What stood in the fields of a window, which of them were shown in clear, where the focus was, and
 * what of its text was selected: the next key writes over that.
 */
record KeptInput(
    Map<TextInputControl, String> texts,
    Map<ToggleButton, Boolean> switches,
    Node focused,
    IndexRange selected) {

  private static final IndexRange NONE = new IndexRange(0, 0);

  static KeptInput of(Scene scene) {
    Map<TextInputControl, String> texts = new LinkedHashMap<>();
    for (Node node : scene.getRoot().lookupAll(".text-input")) {
      if (node instanceof TextInputControl input && input.isEditable()) {
        texts.put(input, input.getText() == null ? "" : input.getText());
      }
    }
    Map<ToggleButton, Boolean> switches = new LinkedHashMap<>();
    for (Node node : scene.getRoot().lookupAll(".secret-field .button")) {
      if (node instanceof ToggleButton button) {
        switches.put(button, button.isSelected());
      }
    }
    Node focused = scene.getFocusOwner();
    return new KeptInput(
        texts,
        switches,
        focused,
        focused instanceof TextInputControl input ? input.getSelection() : NONE);
  }

  void restore() {
    switches.forEach(ToggleButton::setSelected);
    texts.forEach(
        (input, text) -> {
          if (input.getScene() != null && !text.equals(input.getText())) {
            // As a person would: what is typed counts when the field is left.
            input.requestFocus();
            input.setText(text);
          }
        });
    if (focused != null && focused.getScene() != null) {
      focused.requestFocus();
      if (focused instanceof TextInputControl input) {
        input.selectRange(selected.getStart(), selected.getEnd());
      }
    }
  }
}
