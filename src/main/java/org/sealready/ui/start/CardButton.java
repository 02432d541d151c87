package org.sealready.ui.start;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;

/** A large button that says what it leads to. */
final class CardButton extends Button {

  /**
   * @param sign one character that stands for it
   */
  CardButton(String sign, String title, String text, Runnable action) {
    this(title + " " + text, line(sign, title, text), action);
    getStyleClass().add("choice-card");
  }

  CardButton(String spoken, Node content, Runnable action) {
    getStyleClass().setAll("card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(content);
    setAccessibleText(spoken);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setMnemonicParsing(false);
    setOnAction(event -> action.run());
  }

  private static Node line(String sign, String title, String text) {
    VBox texts = new VBox(Labels.wrapped(title, "card-title"), Labels.wrapped(text, "card-text"));
    texts.getStyleClass().add("card-texts");
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox line = new HBox(Icons.tile(sign, "card-sign"), texts);
    line.getStyleClass().add("card-line");
    return line;
  }
}
