package org.sealready.ui.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Cards of equal width, three in a row. */
final class Cards extends GridPane {

  private static final int COLUMNS = 3;

  Cards(List<? extends Node> cards) {
    getStyleClass().add("cards");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      column.setFillWidth(true);
      getColumnConstraints().add(column);
    }
    for (int i = 0; i < cards.size(); i++) {
      add(cards.get(i), i % COLUMNS, i / COLUMNS);
    }
  }
}
