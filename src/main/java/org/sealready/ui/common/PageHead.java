package org.sealready.ui.common;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The head of a page: its title, and below it what the page is for. */
public final class PageHead extends VBox {

  public PageHead(String title, String intro) {
    this(Labels.wrapped(title, "page-title"), Labels.wrapped(intro, "page-intro"));
  }

  /** A head of these lines, from above to below. */
  public PageHead(Node... lines) {
    super(lines);
    getStyleClass().add("page-head");
  }
}
