package org.sealready.ui.category;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.sealready.service.category.Piece;
import org.sealready.ui.common.Labels;

/** A text in which what was looked for is marked; it breaks where there is no room. */
final class MarkedLine extends FlowPane {

  /** A text that nobody looked for breaks behind these marks. */
  private static final String BREAKS = "(?<=[、/>])";

  void add(List<Piece> pieces, String styleClass) {
    for (Piece piece : pieces) {
      for (String part : piece.isHit() ? new String[] {piece.text()} : piece.text().split(BREAKS)) {
        Label label = Labels.wrapped(part, styleClass);
        if (piece.isHit()) {
          label.getStyleClass().add("category-hit");
        }
        label.maxWidthProperty().bind(widthProperty());
        getChildren().add(label);
      }
    }
  }
}
