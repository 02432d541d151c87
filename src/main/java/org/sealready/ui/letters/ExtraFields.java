package org.sealready.ui.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.ui.common.Fade;
import org.sealready.ui.form.page.FieldRow;
import org.sealready.words.Words;

/**
 * What the letters can say besides: folded away as long as nothing is missing and nothing new comes
 * to it.
 */
final class ExtraFields extends TitledPane {

  /** Fields of one line share it equally. */
  private static final double HALF = 320;

  private final LettersModel model;
  private final Words words;
  private final VBox rows = new VBox();

  /**
   * All rows there can be, made when they are seen for the first time; kept, so the focus stays.
   */
  private final Map<Field<?>, FieldRow<?>> known = new LinkedHashMap<>();

  private List<Field<?>> shown = List.of();
  private boolean begun;

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
    expandedProperty().subscribe(open -> showRows());
  }

  void show() {
    List<Field<?>> now = model.contents().extras();
    boolean more = begun ? !shown.containsAll(now) : model.contents().isMissing(now);
    shown = now;
    begun = true;
    setVisible(!now.isEmpty());
    setManaged(!now.isEmpty());
    if (more || model.contents().isRoomWanted()) {
      setExpanded(true);
    }
    showRows();
  }

  private void showRows() {
    if (isExpanded() && known.isEmpty()) {
      model.contents().all().forEach(this::make);
    }
    known.forEach((field, row) -> present(row.getParent(), shown.contains(field)));
    rows.getChildren()
        .forEach(
            line -> present(line, ((HBox) line).getChildren().stream().anyMatch(Node::isVisible)));
  }

  private static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }

  /**
   * A row hides itself where it is not asked, so another node around it says whether it is used.
   */
  private void make(Field<?> field) {
    FieldRow<?> row = new FieldRow<>(model.form().of(field), words);
    known.put(field, row);
    VBox holder = new VBox(row);
    HBox.setHgrow(holder, Priority.ALWAYS);
    if (!field.beside() || rows.getChildren().isEmpty()) {
      HBox line = new HBox(holder);
      line.getStyleClass().add("field-line");
      rows.getChildren().add(line);
      return;
    }
    HBox line = (HBox) rows.getChildren().getLast();
    line.getChildren().add(holder);
    line.getChildren().forEach(each -> ((VBox) each).setPrefWidth(HALF));
  }

  /** The row of this field, unfolded, if the letters print it. */
  Optional<FieldRow<?>> unfold(Field<?> field) {
    if (!shown.contains(field)) {
      return Optional.empty();
    }
    setExpanded(true);
    return Optional.of(known.get(field));
  }
}
