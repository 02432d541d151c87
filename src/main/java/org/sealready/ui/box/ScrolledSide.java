package org.sealready.ui.box;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * What stands at the side of a page. In a low window it scrolls by itself, and pushes nothing out
 * of the window.
 */
public final class ScrolledSide extends ScrollPane {

  /** An empty one. */
  public ScrolledSide() {
    getStyleClass().addAll("page", "copy-beside");
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  public ScrolledSide(Node content) {
    this();
    setContent(content);
  }
}
