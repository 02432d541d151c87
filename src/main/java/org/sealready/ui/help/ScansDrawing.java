package org.sealready.ui.help;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** Scans of a sealed letter: the one that passes, and those that come back. */
final class ScansDrawing extends FlowPane {

  private static final double WIDTH = 92;
  private static final double HEIGHT = 122;

  /** What is seen of a scan; its style class moves, cuts or colours the parts of the sheet. */
  private enum Scan {
    GOOD,
    CUT,
    SLANTED,
    GREY,
    FAINT,
    COVERED
  }

  ScansDrawing(Words words) {
    getStyleClass().addAll("help-drawing", "help-scans");
    Stream.of(Scan.values()).forEach(scan -> getChildren().add(card(scan, words)));
  }

  private static Node card(Scan scan, Words words) {
    String name = scan.name().toLowerCase(Locale.ROOT);
    StackPane desk = new StackPane(sheet(name));
    desk.getStyleClass().add("help-scan-desk");
    Rectangle clip = new Rectangle(WIDTH + 16, HEIGHT + 16);
    desk.setClip(clip);
    HBox said =
        new HBox(
            Icons.of(scan == Scan.GOOD ? "check" : "close"),
            Labels.wrapped(words.text("ui.help.scan." + name), "help-scan-text"));
    said.getStyleClass().add("help-scan-said");
    VBox card = new VBox(desk, said);
    card.getStyleClass().addAll("help-scan", "help-scan-" + name);
    return card;
  }

  private static Node sheet(String name) {
    Pane sheet = new Pane();
    sheet.getStyleClass().add("help-sheet");
    sheet.getChildren().add(bar("help-sheet-title", 24, 12, 44, 5));
    for (int line = 0; line < 6; line++) {
      sheet.getChildren().add(bar("help-sheet-line", 11, 26 + line * 8, line == 5 ? 40 : 70, 2.5));
    }
    sheet.getChildren().add(bar("help-sheet-name", 40, 88, 44, 4));
    sheet.getChildren().add(bar("help-sheet-line", 54, 97, 30, 2.5));
    Region seal = bar("help-sheet-seal", 44, 74, 34, 34);
    sheet.getChildren().add(seal);
    if (name.equals("covered")) {
      sheet.getChildren().add(bar("help-sheet-thumb", -6, 96, 30, 40));
    }
    return sheet;
  }

  private static Region bar(String styleClass, double x, double y, double width, double height) {
    Region bar = new Region();
    bar.getStyleClass().add(styleClass);
    bar.resizeRelocate(x, y, width, height);
    bar.setMinSize(width, height);
    bar.setPrefSize(width, height);
    bar.setMaxSize(width, height);
    return bar;
  }
}
