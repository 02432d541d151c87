package org.sealready.ui.start;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sealready.service.filings.KeptFiling;
import org.sealready.service.filings.KeptWay;
import org.sealready.ui.common.CopiedEvent;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Tips;
import org.sealready.ui.keys.Arrows;
import org.sealready.words.Words;

/** A filing that has its number: the number to copy, since when, and the way to what changed. */
final class FinishedLine extends GridPane {

  /** Name, entity, number, day, ways: in percent. */
  private static final List<Integer> WIDTHS = List.of(18, 23, 25, 13, 21);

  private final KeptFiling.Readable filing;
  private final Words words;
  private final Arrows.Stop stop;

  FinishedLine(
      KeptFiling.Readable filing, StartTexts texts, StartActions actions, FilingMenu kept) {
    this.filing = filing;
    words = texts.words();
    KeptWay way = filing.way();
    getStyleClass().addAll("filing-card", "finished-line");
    for (int width : WIDTHS) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(width);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
    String open = way.number().isBlank() ? "ui.start.write-number" : "ui.start.changed";
    Hyperlink change =
        Labels.link(words.text(open), () -> actions.open(filing.id(), WorkPlace.of(filing)));
    change.setAccessibleText(change.getText() + " " + texts.name(filing) + " " + way.number());
    FilingMenuButton menu = new FilingMenuButton(filing, texts, actions, kept);
    List<Node> all = new ArrayList<>();
    HBox number = new HBox();
    number.getStyleClass().add("finished-number");
    if (way.number().isBlank()) {
      number.getChildren().add(Labels.wrapped(words.text("ui.start.no-number"), "card-warning"));
    } else {
      Button copy = copy(way.number());
      all.add(copy);
      number.getChildren().addAll(Icons.of("check"), number(way.number()), copy);
    }
    all.addAll(List.of(change, menu));
    HBox ways = new HBox(change, menu);
    ways.getStyleClass().add("finished-ways");
    String day = way.filedOn().map(on -> words.text("ui.start.filed", texts.day(on))).orElse("");
    addRow(
        0,
        Labels.wrapped(texts.name(filing), "finished-name"),
        Labels.wrapped(filing.subtitle(), "card-text"),
        number,
        Labels.wrapped(day, "card-text"),
        ways);
    stop = new Arrows.Stop(all.getFirst(), all.subList(1, all.size()));
  }

  private static Label number(String number) {
    Label label = Labels.wrapped(number, "record-number");
    HBox.setHgrow(label, Priority.SOMETIMES);
    return label;
  }

  private Button copy(String number) {
    Button copy = new Button("", Icons.of("copy"));
    copy.getStyleClass().add("plain-icon");
    copy.setAccessibleText(words.text("ui.start.copy-number", number));
    Tips.on(copy, words.text("ui.start.copy-number", number));
    copy.setOnAction(event -> CopiedEvent.copy(number, copy));
    return copy;
  }

  KeptFiling filing() {
    return filing;
  }

  /** What the arrows come to. */
  Arrows.Stop stop() {
    return stop;
  }
}
