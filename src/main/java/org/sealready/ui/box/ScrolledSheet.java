package org.sealready.ui.box;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A screen of one column, which scrolls where the window is lower than the column. */
public final class ScrolledSheet extends ScrollPane {

  public ScrolledSheet(Node column) {
    VBox sheet = new VBox(column);
    sheet.getStyleClass().add("first-sheet");
    getStyleClass().add("page");
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(sheet);
  }
}
