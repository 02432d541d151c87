package org.sealready.ui.box;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The sheet of a page, as wide as its place; what has no room below is scrolled to. */
public final class PageSheet {

  private PageSheet() {}

  /** Makes this pane a page: a column on a sheet, and what stands below it there. */
  public static void on(ScrollPane page, Node... parts) {
    VBox sheet = new Column(parts);
    sheet.getStyleClass().add("sheet");
    page.getStyleClass().add("page");
    page.setFitToWidth(true);
    page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.setContent(sheet);
  }
}
