package org.sealready.ui.letters;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.ui.common.Fade;
import org.sealready.ui.form.FieldRow;
import org.sealready.words.Words;

/** What a letter can say besides and mostly does not: folded away. */
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
    expandedProperty().subscribe(expanded -> Fade.in(rows));
  }

  void show() {
    List<Field<?>> now = model.extras();
    setVisible(!now.isEmpty());
    setManaged(!now.isEmpty());
    if (!now.equals(shown)) {
      shown = now;
      rows.getChildren().setAll(now.stream().map(this::row).toList());
    }
  }

  /** Unfolds where this field is asked here; its row. */
  Optional<FieldRow<?>> open(Field<?> field) {
    Optional<FieldRow<?>> row =
        rows.getChildren().stream()
            .<FieldRow<?>>map(node -> (FieldRow<?>) node)
            .filter(each -> each.field().equals(field))
            .findFirst();
    row.ifPresent(found -> setExpanded(true));
    return row;
  }

  private FieldRow<?> row(Field<?> field) {
    return new FieldRow<>(model.form().of(field), words);
  }
}
