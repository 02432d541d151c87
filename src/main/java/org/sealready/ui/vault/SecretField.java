package org.sealready.ui.vault;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.TabOrder;
import org.sealready.words.Words;

/**
 * A field for a passphrase, with a switch that shows what is typed. Tab reaches the switch last
 * ({@link TabOrder}), and Enter confirms the dialog there as well instead of toggling it.
 */
final class SecretField extends VBox {

  private final PasswordField hidden = new PasswordField();
  private final TextField open = new TextField();
  private final ToggleButton show = new ToggleButton();
  private Runnable onEnter = () -> {};

  SecretField(String label, Words words) {
    Label name = Labels.line(label, "field-label");
    name.setLabelFor(hidden);
    open.textProperty().bindBidirectional(hidden.textProperty());
    hidden.setAccessibleText(label);
    open.setAccessibleText(label);
    hidden.setOnAction(event -> onEnter.run());
    open.setOnAction(event -> onEnter.run());
    show.getStyleClass().setAll("button", "plain-text", TabOrder.LAST);
    show.setMinWidth(USE_PREF_SIZE);
    show.selectedProperty().subscribe(shown -> show(shown, words));
    show.addEventFilter(KeyEvent.ANY, this::onKey);
    StackPane both = new StackPane(hidden, open);
    HBox.setHgrow(both, Priority.ALWAYS);
    HBox line = new HBox(both, show);
    line.getStyleClass().add("secret-line");
    getStyleClass().add("secret-field");
    getChildren().addAll(name, line);
  }

  private void show(boolean shown, Words words) {
    open.setVisible(shown);
    hidden.setVisible(!shown);
    show.setText(words.text(shown ? "ui.vault.hide" : "ui.vault.show"));
    show.setAccessibleText(show.getText() + " " + hidden.getAccessibleText());
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      if (event.getEventType() == KeyEvent.KEY_PRESSED) {
        onEnter.run();
      }
    }
  }

  /** What is typed, as characters that their user wipes. */
  char[] typed() {
    return hidden.getText().toCharArray();
  }

  boolean isEmpty() {
    return hidden.getText().isEmpty();
  }

  void clear() {
    hidden.clear();
  }

  /** The node to focus. */
  Node entry() {
    return open.isVisible() ? open : hidden;
  }

  /** What is done when something was typed in this field. */
  void onTyped(Runnable action) {
    hidden
        .textProperty()
        .addListener(
            changed -> {
              if (!isEmpty()) {
                action.run();
              }
            });
  }

  /** What Enter does in this field. */
  void onEnter(Runnable action) {
    onEnter = action;
  }
}
