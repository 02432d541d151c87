package org.sealready.ui.wording;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.service.wording.LineChanges;
import org.sealready.service.wording.LineChanges.Row;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Wrapping;
import org.sealready.words.Words;

/** The bundled wording and the user's side by side; what differs is tinted and has a sign. */
final class ComparePane extends VBox {

  private static final double BARS = 36;
  private static final double GAP = 6;

  private final Words words;
  private final Label summary = Labels.wrapped("", "muted");
  private final ListView<Row> list = new ListView<>();

  ComparePane(Words words) {
    this.words = words;
    getStyleClass().add("compare");
    list.setCellFactory(view -> new Cell());
    list.setAccessibleText(words.text("ui.wording.compare"));
    HBox heads =
        new HBox(
            half(Labels.line(words.text("ui.wording.original"), "section-title")),
            half(Labels.line(words.text("ui.wording.own"), "section-title")));
    heads.getStyleClass().add("compare-row");
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(summary, heads, list);
  }

  void show(String original, String own) {
    List<Row> rows = LineChanges.of(original, own);
    long changed = rows.stream().filter(row -> !row.isSame()).count();
    summary.setText(
        changed == 0
            ? words.text("ui.wording.unchanged")
            : words.text("ui.wording.changed", changed));
    list.setItems(FXCollections.observableArrayList(rows));
  }

  private Label half(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    label.prefWidthProperty().bind(list.widthProperty().subtract(BARS).divide(2));
    return label;
  }

  private double halfWidth() {
    return (list.getWidth() - BARS) / 2;
  }

  /** A line of either text, whole however long it is. */
  private final class Cell extends ListCell<Row> {

    private final Label before = half(Labels.line("", "compare-line"));
    private final Label after = half(Labels.line("", "compare-line"));
    private final HBox row = new HBox(before, after);

    Cell() {
      row.getStyleClass().add("compare-row");
      row.setFillHeight(true);
      Wrapping.in(before);
      Wrapping.in(after);
      before.setMaxHeight(Double.MAX_VALUE);
      after.setMaxHeight(Double.MAX_VALUE);
      setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
      return Math.max(before.prefHeight(halfWidth()), after.prefHeight(halfWidth())) + GAP;
    }

    @Override
    protected void updateItem(Row item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty ? null : row);
      if (!empty) {
        fill(before, item.before(), item.isSame() ? "" : "− ", "gone");
        fill(after, item.after(), item.isSame() ? "" : "+ ", "come");
      }
    }

    private static void fill(Label label, Optional<String> line, String sign, String change) {
      boolean isTinted = line.isPresent() && !sign.isEmpty();
      label.setText(line.map(text -> sign + text).orElse(""));
      label.getStyleClass().setAll("label", "compare-line", isTinted ? change : "same");
    }
  }
}
