package org.sealready.ui.form.page;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sealready.ui.box.Line;
import org.sealready.ui.common.Labels;
import org.sealready.ui.form.AnswerOrigin;
import org.sealready.words.Words;

/** Above the control of a field: its label, where its answer comes from, and which keys choose. */
final class FieldCaption extends Line {

  private final Words words;
  private final Label label = Labels.line("", "field-label");
  private final Label tag = Labels.line("", "field-tag");
  private Optional<Node> keys = Optional.empty();

  /**
   * @param entry what the label names
   */
  FieldCaption(Node entry, Words words) {
    this.words = words;
    label.setLabelFor(entry);
    tag.setMinWidth(USE_PREF_SIZE);
    getChildren().add(label);
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
    boolean isSaid = !tag.getText().isEmpty();
    if (isSaid != getChildren().contains(tag)) {
      if (isSaid) {
        getChildren().add(1, tag);
      } else {
        getChildren().remove(tag);
      }
    }
  }

  /**
   * Which keys choose: shown to who comes there by keys.
   *
   * @param here whether somebody did; null where the field stands in no window
   */
  void showKeys(Boolean here) {
    boolean isHere = Boolean.TRUE.equals(here);
    if (isHere && keys.isEmpty()) {
      keys = Optional.of(keysLine());
      getChildren().add(keys.get());
    }
    keys.ifPresent(line -> line.setVisible(isHere));
  }

  private Node keysLine() {
    HBox line = new HBox(Labels.wholeOrNot(words.text("ui.field.keys"), "field-keys"));
    line.setMinWidth(0);
    line.setAlignment(Pos.BASELINE_LEFT);
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }
}
