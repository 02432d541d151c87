package org.sealready.ui.before;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.sealready.journey.checklist.BeforeQuestion;
import org.sealready.journey.checklist.BeforeSection;
import org.sealready.ui.common.Labels;

/** What the ways of a question ask for, side by side; the chosen one is in bold. */
final class WaysTable extends GridPane {

  private static final double LABELS = 24;

  WaysTable(BeforeSection.Table table, BeforeQuestion question, BeforeTexts texts, String chosen) {
    getStyleClass().add("before-table");
    addColumn(LABELS);
    add(cell("", "before-row"), 0, 0);
    double share = (100 - LABELS) / table.columns().size();
    for (int i = 0; i < table.columns().size(); i++) {
      addColumn(share);
      String id = table.columns().get(i);
      add(cell(title(question, id, texts), "before-column"), i + 1, 0);
    }
    for (int row = 0; row < table.rows().size(); row++) {
      BeforeSection.Row line = table.rows().get(row);
      add(cell(texts.of(line.label()), "before-row"), 0, row + 1);
      for (int i = 0; i < line.cells().size(); i++) {
        boolean isChosen = table.columns().get(i).equals(chosen);
        Label cell =
            cell(texts.of(line.cells().get(i)), isChosen ? "before-chosen" : "before-plain");
        add(cell, i + 1, row + 1);
      }
    }
  }

  private void addColumn(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHalignment(HPos.LEFT);
    column.setHgrow(Priority.ALWAYS);
    getColumnConstraints().add(column);
  }

  private static Label cell(String text, String kind) {
    Label cell = Labels.wrapped(text, "before-cell", kind);
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setMaxHeight(Double.MAX_VALUE);
    return cell;
  }

  private static String title(BeforeQuestion question, String id, BeforeTexts texts) {
    List<BeforeQuestion.Option> named =
        question.options().stream().filter(option -> option.id().equals(id)).toList();
    return named.isEmpty() ? "" : texts.of(named.getFirst().title());
  }
}
