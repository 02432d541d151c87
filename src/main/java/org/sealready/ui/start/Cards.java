package org.sealready.ui.start;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Cards of equal width: four in a row, two where the window is narrow. */
final class Cards extends GridPane {

  private static final int MANY = 4;
  private static final int FEW = 2;

  /** In a window of 1024 there is so much room beside the margins and the scroll bar. */
  private static final double WIDE = 920;

  private final List<Node> cards = new ArrayList<>();
  private int columns;

  Cards(List<? extends Node> cards) {
    getStyleClass().add("cards");
    arrange(MANY);
    show(cards);
    widthProperty()
        .subscribe(
            width -> {
              if (width.doubleValue() > 0) {
                arrange(width.doubleValue() < WIDE ? FEW : MANY);
              }
            });
  }

  /** Shows these in the place of the ones before. */
  void show(List<? extends Node> others) {
    cards.clear();
    cards.addAll(others);
    place();
    getChildren().setAll(cards);
  }

  private void arrange(int count) {
    if (columns == count) {
      return;
    }
    columns = count;
    List<ColumnConstraints> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / count);
      column.setFillWidth(true);
      all.add(column);
    }
    getColumnConstraints().setAll(all);
    place();
  }

  private void place() {
    for (int i = 0; i < cards.size(); i++) {
      setConstraints(cards.get(i), i % columns, i / columns);
    }
  }
}
