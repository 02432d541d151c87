package org.sealready.ui.looks;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** Names a node for a person who looks for it in the views and the style sheet. */
final class Named {

  private static final int MOST_LETTERS = 24;

  private Named() {}

  static String of(Node node) {
    String own = one(node);
    Parent parent = node.getParent();
    for (int i = 0; i < 2 && parent != null; i++, parent = parent.getParent()) {
      own = String.join(".", parent.getStyleClass()) + " > " + own;
    }
    return own;
  }

  private static String one(Node node) {
    String words =
        switch (node) {
          case Labeled labeled when labeled.getText() != null && !labeled.getText().isEmpty() ->
              labeled.getText();
          case Text text -> text.getText();
          case TextInputControl input -> String.valueOf(input.getAccessibleText());
          default -> node.getAccessibleText() == null ? "" : node.getAccessibleText();
        };
    String name = node.getClass().getSimpleName() + "." + String.join(".", node.getStyleClass());
    String line = words.replace('\n', ' ');
    return line.isEmpty()
        ? name
        : name + " “" + line.substring(0, Math.min(MOST_LETTERS, line.length())) + "”";
  }
}
