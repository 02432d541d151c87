package org.sealready.ui.dialog;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.sealready.ui.common.Reveal;

/** As high as what it holds, and where there is less room it scrolls. */
public final class ScrolledBody extends ScrollPane {

  public ScrolledBody(Node content) {
    super(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("dialog-scroll");
  }

  /** Its height follows from its width, as that of the texts in it does. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** Scrolls by so many times what is seen at once. */
  void turn(int pages) {
    double seen = getViewportBounds().getHeight();
    double room = getContent().getLayoutBounds().getHeight() - seen;
    if (room > 0) {
      setVvalue(Math.clamp(getVvalue() + pages * seen / room, 0, 1));
    }
  }

  /** Brings the node into view if it stands in here. */
  public void reveal(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each == getContent()) {
        Reveal.in(this, node);
      }
    }
  }
}
