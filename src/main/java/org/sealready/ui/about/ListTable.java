package org.sealready.ui.about;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.service.lists.ListRow;
import org.sealready.ui.box.SideBySide;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** Every list: what it is called, of what date it is, from where, and its source. */
final class ListTable extends VBox {

  private static final double NAME = 250;
  private static final double DATE = 170;

  /** Narrower than this a source takes more lines than one reads. */
  private static final double SOURCE = 260;

  /** How many characters of a source are shown; the link leads to all of it. */
  private static final int SHOWN = 120;

  /**
   * @param whole shows the whole source of a list
   */
  ListTable(List<ListRow> rows, Words words, Consumer<ListRow> whole) {
    getStyleClass().add("about-table");
    rows.forEach(row -> getChildren().add(line(row, words, whole)));
  }

  private static Node line(ListRow row, Words words, Consumer<ListRow> whole) {
    return new SideBySide(
        "about-row",
        name(row, words),
        date(row, words),
        source(row, words),
        more(row, words, whole));
  }

  private static Node name(ListRow row, Words words) {
    String from = words.text(row.isFromFolder() ? "lists.from.folder" : "lists.from.bundled");
    String now = row.isInUse() ? from : from + words.text("ui.about.next-start");
    return cell(
        NAME,
        Labels.wrapped(words.phrase(row.title()), "about-name"),
        Labels.wrapped(now, "muted"));
  }

  private static Node date(ListRow row, Words words) {
    Label date = Labels.line(row.date(), "about-name");
    return row.isOld()
        ? cell(DATE, date, Labels.wrapped(words.text("lists.old", row.months()), "about-old"))
        : cell(DATE, date);
  }

  private static Node cell(double width, Node... nodes) {
    VBox cell = new VBox(nodes);
    cell.setMinWidth(width);
    cell.setPrefWidth(width);
    cell.setMaxWidth(width);
    return cell;
  }

  private static Node source(ListRow row, Words words) {
    Label source = Labels.wrapped(beginning(row.sourceIn(words)), "muted");
    SideBySide.setUsualWidth(source, SOURCE);
    source.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(source, Priority.ALWAYS);
    return source;
  }

  private static String beginning(String source) {
    return source.length() <= SHOWN
        ? source
        : source.substring(0, SHOWN).replaceFirst("[ ,;:，；：]+[\\x21-\\x7e]*$", "") + " …";
  }

  private static Node more(ListRow row, Words words, Consumer<ListRow> whole) {
    return Labels.link(words.text("ui.about.source"), () -> whole.accept(row));
  }
}
