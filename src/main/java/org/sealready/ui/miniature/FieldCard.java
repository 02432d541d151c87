package org.sealready.ui.miniature;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;
import org.sealready.words.FieldGuide;
import org.sealready.words.Words;

/**
 * What is said of the field that a person is at: where, why, what goes wrong, where it is printed.
 */
final class FieldCard extends VBox {

  private final Words words;
  private final Label title = Labels.wrapped("", "field-card-title");

  FieldCard(Words words) {
    this.words = words;
    getStyleClass().add("field-card");
  }

  /**
   * Shows this.
   *
   * @param printed in which letters it is printed, in words
   */
  void show(String label, FieldGuide guide, String printed) {
    title.setText(label);
    getChildren().setAll(title);
    line("where", guide.where());
    line("why", guide.why());
    line("slip", guide.slip());
    line("printed", printed);
    line("example", guide.example());
  }

  private void line(String key, String text) {
    if (text.isEmpty()) {
      return;
    }
    Label name = Labels.line(words.text("ui.card." + key), "field-card-name");
    Label said = Labels.wrapped(text, "field-card-text");
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox line = new HBox(name, said);
    line.getStyleClass().add("field-card-line");
    getChildren().add(line);
  }
}
