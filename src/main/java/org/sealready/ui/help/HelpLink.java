package org.sealready.ui.help;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;

/** A link that breaks over lines like the words around it. */
final class HelpLink extends Text {

  private final Runnable go;

  HelpLink(String text, Runnable go) {
    super(text);
    this.go = go;
    getStyleClass().addAll("help-text", "help-link");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.HYPERLINK);
    setAccessibleText(text);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            go.run();
          }
        });
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            go.run();
          }
        });
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      go.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
