package org.sealready.ui.search;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.sealready.search.Piece;
import org.sealready.words.Visible;

/** A text in which what was looked for is marked; it breaks where there is no room. */
final class MarkedText extends TextFlow {

  private static final String GAP = "\u2003";

  /**
   * @param beside stands behind it, quieter
   */
  MarkedText(List<Piece> label, List<Piece> beside) {
    getStyleClass().add("found-label");
    add(label, "found-text");
    if (!beside.isEmpty()) {
      getChildren().add(text(GAP, "found-note"));
      add(beside, "found-note");
    }
  }

  private void add(List<Piece> pieces, String styleClass) {
    for (Piece piece : pieces) {
      Text text = text(piece.text(), styleClass);
      if (piece.isHit()) {
        text.getStyleClass().add("found-hit");
      }
      getChildren().add(text);
    }
  }

  private static Text text(String said, String styleClass) {
    Text text = new Text(Visible.line(said));
    text.getStyleClass().add(styleClass);
    return text;
  }
}
