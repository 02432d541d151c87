package org.sealready.ui.vault;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** A field for a passphrase, with a switch that shows what is typed. */
final class SecretField extends VBox {

  private final PasswordField hidden = new PasswordField();
  private final TextField open = new TextField();

  SecretField(String label, Words words) {
    Label name = Labels.line(label, "field-label");
    name.setLabelFor(hidden);
    open.textProperty().bindBidirectional(hidden.textProperty());
    open.setVisible(false);
    hidden.setAccessibleText(label);
    open.setAccessibleText(label);
    ToggleButton show = new ToggleButton(words.text("ui.vault.show"));
    show.getStyleClass().setAll("button", "plain-text");
    show.setMinWidth(USE_PREF_SIZE);
    show.selectedProperty().subscribe(this::show);
    StackPane both = new StackPane(hidden, open);
    HBox.setHgrow(both, Priority.ALWAYS);
    HBox line = new HBox(both, show);
    line.getStyleClass().add("secret-line");
    getStyleClass().add("secret-field");
    getChildren().addAll(name, line);
  }

  private void show(boolean shown) {
    open.setVisible(shown);
    hidden.setVisible(!shown);
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

  /** Where the focus goes. */
  Node entry() {
    return hidden;
  }

  void onEnter(Runnable action) {
    hidden.setOnAction(event -> action.run());
    open.setOnAction(event -> action.run());
  }
}
