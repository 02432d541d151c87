package org.sealready.ui.letters;

import java.util.List;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.ui.form.FieldRow;
import org.sealready.words.Words;

/**
 * What a letter can say besides and mostly does not: folded away, until a character has to be left
 * for handwriting.
 */
final class ExtraFields extends TitledPane {

  private final LettersModel model;
  private final Words words;
  private final VBox rows = new VBox();
  private List<Field<?>> shown = List.of();

  ExtraFields(LettersModel model, Words words) {
    this.model = model;
    this.words = words;
    setText(words.text("ui.letters.extras"));
    getStyleClass().add("extras");
    rows.getStyleClass().add("section");
    setContent(rows);
    setExpanded(false);
    setAnimated(false);
  }

  void show() {
    List<Field<?>> now = model.extras();
    setVisible(!now.isEmpty());
    setManaged(!now.isEmpty());
    if (model.isRoomWanted()) {
      setExpanded(true);
    }
    if (!now.equals(shown)) {
      shown = now;
      rows.getChildren().setAll(now.stream().map(this::row).toList());
    }
  }

  private FieldRow<?> row(Field<?> field) {
    return new FieldRow<>(model.form().of(field), words);
  }
}
