package org.sealready.ui.start;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sheet of a screen outside a filing: a column in the middle, which scrolls. */
public final class StartSheet extends ScrollPane {

  public StartSheet(VBox column) {
    column.getStyleClass().add("start-column");
    HBox.setHgrow(column, Priority.ALWAYS);
    HBox middle = new HBox(column);
    middle.getStyleClass().add("start-sheet");
    setContent(middle);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("page");
  }
}
