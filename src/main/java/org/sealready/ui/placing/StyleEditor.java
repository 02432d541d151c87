package org.sealready.ui.placing;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.paper.Align;
import org.sealready.paper.Area;
import org.sealready.paper.Flow;
import org.sealready.paper.Item;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** How something that was placed by hand stands there: type, edges, boxes, and the exact place. */
final class StyleEditor extends VBox {

  /** How a text fills its place, as a person chooses it. */
  private enum Way {
    LINE,
    LINES,
    BOXES
  }

  private static final double SMALLEST = 5;
  private static final double LARGEST = 48;
  private static final double FARTHEST = 1200;
  private static final int USUAL_BOXES = 18;
  private static final int MOST_BOXES = 100;

  private final PlacingModel model;
  private final Words words;
  private final NumberField size =
      new NumberField(SMALLEST, LARGEST, 0.5, points -> restyle(item -> sized(item, points)));
  private final NumberField boxes =
      new NumberField(1, MOST_BOXES, 1, count -> restyle(item -> boxed(item, (int) count)));
  private final NumberField left = place((area, to) -> area.at(to, area.y()));
  private final NumberField top = place((area, to) -> area.at(area.x(), to));
  private final NumberField width = place((area, to) -> area.sized(to, area.height()));
  private final NumberField height = place((area, to) -> area.sized(area.width(), to));
  private final Chips<Align> align;
  private final Chips<Way> way;
  private final VBox text;
  private final Node boxCount;

  /** Changes one measure of a place. */
  private interface Measure {
    Area to(Area area, double millimetres);
  }

  StyleEditor(PlacingModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("form-detail-group");
    align =
        new Chips<>(
            List.of(
                new Chip<>(Align.LEFT, words.text("ui.forms.left")),
                new Chip<>(Align.CENTRE, words.text("ui.forms.centre")),
                new Chip<>(Align.RIGHT, words.text("ui.forms.right"))));
    align.onChosen(to -> restyle(item -> item.style(item.style().align(to))));
    align.caption(words.text("ui.forms.align"));
    way =
        new Chips<>(
            List.of(
                new Chip<>(Way.LINE, words.text("ui.forms.line")),
                new Chip<>(Way.LINES, words.text("ui.forms.lines")),
                new Chip<>(Way.BOXES, words.text("ui.forms.boxes"))));
    way.onChosen(to -> restyle(item -> item.style(item.style().flow(flow(item, to)))));
    way.caption(words.text("ui.forms.way"));
    boxCount = pair("ui.forms.box-count", boxes, "ui.forms.none");
    text = new VBox(pair("ui.forms.size", size, "ui.forms.points"), align, way, boxCount);
    text.getStyleClass().add("form-detail-group");
    FlowPane first =
        new FlowPane(
            pair("ui.forms.x", left, "ui.forms.mm"), pair("ui.forms.y", top, "ui.forms.mm"));
    FlowPane second =
        new FlowPane(
            pair("ui.forms.width", width, "ui.forms.mm"),
            pair("ui.forms.height", height, "ui.forms.mm"));
    first.getStyleClass().add("form-pair");
    second.getStyleClass().add("form-pair");
    getChildren().addAll(text, first, second);
  }

  /** Where a person begins to change it. */
  Node entry() {
    return text.isVisible() ? size : left;
  }

  private NumberField place(Measure measure) {
    return new NumberField(
        -FARTHEST,
        FARTHEST,
        1,
        to -> restyle(item -> item.area(measure.to(item.spot().area(), to))));
  }

  private HBox pair(String caption, NumberField field, String unit) {
    Label label = Labels.line(words.text(caption), "form-caption");
    label.setLabelFor(field);
    field.setAccessibleText(label.getText());
    HBox line = new HBox(label, field);
    if (!unit.equals("ui.forms.none")) {
      line.getChildren().add(Labels.line(words.text(unit), "muted"));
    }
    line.getStyleClass().add("form-number");
    return line;
  }

  private static Item sized(Item item, double points) {
    return item.style(item.style().size(points));
  }

  private static Item boxed(Item item, int count) {
    return item.style(item.style().flow(new Flow.Boxes(count)));
  }

  private Flow flow(Item item, Way to) {
    return switch (to) {
      case LINE -> new Flow.OneLine();
      case LINES -> new Flow.Lines();
      case BOXES -> {
        String says = model.text(item.content());
        int length = says.codePointCount(0, says.length());
        yield new Flow.Boxes(length == 0 ? USUAL_BOXES : Math.min(length, MOST_BOXES));
      }
    };
  }

  private void restyle(UnaryOperator<Item> change) {
    if (model.chosen().get() instanceof Chosen.OnPage(int index)) {
      model.items().chosen().ifPresent(item -> model.items().replace(index, change.apply(item)));
    }
  }

  /**
   * Shows this item.
   *
   * @param isText whether it says something, and is not only a tick
   */
  void show(Item item, boolean isText) {
    text.setVisible(isText);
    text.setManaged(isText);
    size.show(item.style().size());
    align.show(Optional.of(item.style().align()));
    way.show(
        Optional.of(
            switch (item.style().flow()) {
              case Flow.OneLine line -> Way.LINE;
              case Flow.Lines lines -> Way.LINES;
              case Flow.Boxes some -> Way.BOXES;
            }));
    boolean hasBoxes = item.style().flow() instanceof Flow.Boxes;
    boxCount.setVisible(hasBoxes);
    boxCount.setManaged(hasBoxes);
    if (item.style().flow() instanceof Flow.Boxes(int count)) {
      boxes.show(count);
    }
    Area area = item.spot().area();
    left.show(area.x());
    top.show(area.y());
    width.show(area.width());
    height.show(area.height());
  }
}
