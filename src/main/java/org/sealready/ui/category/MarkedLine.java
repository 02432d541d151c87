package org.sealready.ui.category;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.sealready.search.Piece;
import org.sealready.ui.common.Labels;

/** A text in which what was looked for is marked; it breaks where there is no room. */
final class MarkedLine extends FlowPane {

  /** Between these parts it may break: behind a mark, and within what is long. */
  private static final String PARTS = "(?<=[、/›])|(?<=\\G.{8})";

  void add(List<Piece> pieces, String styleClass) {
    for (Piece piece : pieces) {
      String[] parts = piece.isHit() ? new String[] {piece.text()} : piece.text().split(PARTS);
      for (String part : parts) {
        Label label = Labels.line(part, styleClass);
        if (piece.isHit()) {
          label.getStyleClass().add("category-hit");
        }
        getChildren().add(label);
      }
    }
  }
}
