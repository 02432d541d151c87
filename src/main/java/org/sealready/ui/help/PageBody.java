package org.sealready.ui.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.service.help.HelpBlock;
import org.sealready.service.help.HelpPage;
import org.sealready.service.help.HelpSpan;
import org.sealready.service.help.HelpTarget;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;

/** A page of the help, from its title to its sources. */
final class PageBody extends VBox {

  private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");

  /** In percent. */
  private static final double FIRST_OF_TWO = 37;

  private final Function<HelpTarget, Optional<Runnable>> ways;
  private final Drawings drawings;
  private Optional<Node> meant = Optional.empty();

  /**
   * @param anchor the heading that is meant
   * @param ways what a link does
   */
  PageBody(
      HelpPage page,
      String anchor,
      Function<HelpTarget, Optional<Runnable>> ways,
      Drawings drawings) {
    this.ways = ways;
    this.drawings = drawings;
    getStyleClass().add("help-body");
    getChildren().add(Readable.of(page.title(), "help-title"));
    if (!page.summary().isEmpty()) {
      getChildren().add(Readable.of(page.summary(), "help-summary"));
    }
    page.blocks().forEach(block -> getChildren().add(node(block, anchor)));
  }

  /** The heading that is meant, to be brought into view. */
  Optional<Node> meant() {
    return meant;
  }

  /** The last line under that heading, to be brought into view before it. */
  Optional<Node> end() {
    int from = meant.map(getChildren()::indexOf).orElse(-1) + 1;
    int to = from;
    while (to < getChildren().size() && !isHeading(getChildren().get(to))) {
      to++;
    }
    return from > 0 && to > from ? Optional.of(getChildren().get(to - 1)) : Optional.empty();
  }

  private static boolean isHeading(Node node) {
    return !node.lookupAll(".help-heading").isEmpty();
  }

  private Node node(HelpBlock block, String anchor) {
    return switch (block) {
      case HelpBlock.Heading(String text, String name) ->
          heading(text, !name.isEmpty() && name.equals(anchor));
      case HelpBlock.Text(HelpBlock.Kind kind, var spans) -> text(kind, spans);
      case HelpBlock.Step(int number, var spans) ->
          line(Labels.line(String.valueOf(number), "help-number"), spans);
      case HelpBlock.Table(var rows) -> table(rows);
      case HelpBlock.Picture(HelpBlock.Drawing drawing) -> drawings.of(drawing);
    };
  }

  private Node heading(String text, boolean isMeant) {
    Readable heading = Readable.of(text, "help-heading");
    heading.pseudoClassStateChanged(MEANT, isMeant);
    if (isMeant) {
      meant = Optional.of(heading);
    }
    return heading;
  }

  private Node text(HelpBlock.Kind kind, List<HelpSpan> spans) {
    return switch (kind) {
      case PLAIN -> new Readable(spans, ways);
      case SOURCE -> new Readable(spans, ways, "help-source");
      case POINT -> line(Labels.line("·", "help-dot"), spans);
      case WARNING -> warning(spans);
    };
  }

  private Node warning(List<HelpSpan> spans) {
    HBox line = line(Icons.of("warning"), spans);
    line.getStyleClass().add("help-warning");
    return line;
  }

  private HBox line(Node sign, List<HelpSpan> spans) {
    Readable text = new Readable(spans, ways);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(sign, text);
    line.getStyleClass().add("help-line");
    return line;
  }

  private Node table(List<List<List<HelpSpan>>> rows) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("help-table");
    int columns = rows.getFirst().size();
    for (int column = 0; column < columns; column++) {
      ColumnConstraints width = new ColumnConstraints();
      width.setPercentWidth(share(rows, column, columns));
      grid.getColumnConstraints().add(width);
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns; column++) {
        grid.add(cell(rows.get(row).get(column), row == 0), column, row);
      }
    }
    return grid;
  }

  /** Two columns stand alike in all tables of a page; of more, wide ones are for what is long. */
  private static double share(List<List<List<HelpSpan>>> rows, int column, int columns) {
    if (columns == 2) {
      return column == 0 ? FIRST_OF_TWO : 100 - FIRST_OF_TWO;
    }
    double all = 0;
    for (int at = 0; at < columns; at++) {
      all += weight(rows, at);
    }
    return 100 * weight(rows, column) / all;
  }

  private static double weight(List<List<List<HelpSpan>>> rows, int column) {
    int longest =
        rows.stream().mapToInt(row -> HelpBlock.textOf(row.get(column)).length()).max().orElse(1);
    return Math.clamp(Math.sqrt(longest), 3, 6);
  }

  private Node cell(List<HelpSpan> spans, boolean isHead) {
    Readable text = new Readable(spans, ways);
    VBox cell = new VBox(text);
    cell.getStyleClass().add(isHead ? "help-head" : "help-cell");
    return cell;
  }
}
