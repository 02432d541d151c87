package org.sealready.ui.help;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;

/** A page to choose: its title, and why it was found. */
final class HelpRow extends VBox {

  private final Runnable go;

  /**
   * @param below may be empty
   */
  HelpRow(String title, String below, Runnable go) {
    this.go = go;
    getStyleClass().add("help-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(below.isEmpty() ? title : title + " " + below);
    getChildren().add(Labels.wrapped(title, "help-row-title"));
    if (!below.isEmpty()) {
      getChildren().add(Labels.wrapped(below, "help-row-text"));
    }
    setOnMouseClicked(event -> go.run());
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            go.run();
          }
        });
  }

  void fire() {
    go.run();
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
