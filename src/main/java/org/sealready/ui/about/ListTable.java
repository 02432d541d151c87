package org.sealready.ui.about;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.service.lists.ListRow;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Tips;
import org.sealready.words.Words;

/** Every list: what it is called, of what date it is, from where, and its source. */
final class ListTable extends GridPane {

  private static final double NAME = 250;
  private static final double DATE = 150;

  /** Two lines of a source; all of it is in the tip. */
  private static final double SOURCE = 38;

  ListTable(List<ListRow> rows, Words words) {
    getStyleClass().add("about-table");
    getColumnConstraints().addAll(fixed(NAME), fixed(DATE), wide());
    for (int i = 0; i < rows.size(); i++) {
      ListRow row = rows.get(i);
      add(name(row, words), 0, i);
      add(date(row, words), 1, i);
      add(source(row), 2, i);
    }
  }

  private static ColumnConstraints fixed(double width) {
    ColumnConstraints column = new ColumnConstraints(width);
    column.setMinWidth(width);
    return column;
  }

  private static ColumnConstraints wide() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private static Node name(ListRow row, Words words) {
    String from = words.text(row.isFromFolder() ? "lists.from.folder" : "lists.from.bundled");
    String now = row.isInUse() ? from : from + words.text("ui.about.next-start");
    return cell(
        Labels.wrapped(words.phrase(row.title()), "about-name"), Labels.wrapped(now, "muted"));
  }

  private static Node date(ListRow row, Words words) {
    Label date = Labels.line(row.date(), "about-name");
    return row.isOld()
        ? cell(date, Labels.wrapped(words.text("lists.old", row.months()), "about-old"))
        : cell(date);
  }

  private static Node cell(Node... nodes) {
    VBox cell = new VBox(nodes);
    GridPane.setValignment(cell, VPos.TOP);
    return cell;
  }

  private static Node source(ListRow row) {
    Label source = Labels.line(row.source(), "muted");
    source.setWrapText(true);
    source.setMaxHeight(SOURCE);
    source.setMinHeight(USE_PREF_SIZE);
    source.setPrefWidth(0);
    source.setMaxWidth(Double.MAX_VALUE);
    Tips.on(source, row.source());
    return source;
  }
}
