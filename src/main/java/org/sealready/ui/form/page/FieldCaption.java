package org.sealready.ui.form.page;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sealready.ui.common.Labels;
import org.sealready.ui.form.AnswerOrigin;
import org.sealready.words.Words;

/** Above the control of a field: its label, where its answer comes from, and which keys choose. */
final class FieldCaption extends HBox {

  private final Words words;
  private final Label label = Labels.line("", "field-label");
  private final Label tag = Labels.line("", "field-tag");
  private final HBox keys = new HBox();

  /**
   * @param entry what the label names
   */
  FieldCaption(Node entry, Words words) {
    this.words = words;
    label.setLabelFor(entry);
    keys.getChildren().add(Labels.wholeOrNot(words.text("ui.field.keys"), "field-keys"));
    keys.setMinWidth(0);
    keys.setAlignment(Pos.BASELINE_LEFT);
    keys.managedProperty().bind(keys.visibleProperty());
    tag.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(label, tag, keys);
    getStyleClass().add("caption");
  }

  void show(String text) {
    label.setText(text);
  }

  void show(AnswerOrigin origin) {
    tag.setText(
        switch (origin) {
          case ASKED -> "";
          case SUGGESTED -> words.text("ui.field.suggested");
          case FOLLOWS -> words.text("ui.field.follows");
        });
  }

  /** Which keys choose: shown to who comes there by keys. */
  Node keys() {
    return keys;
  }
}
