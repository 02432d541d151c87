package org.sealready.ui.rejection;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A round: its words at the left, its reasons at the right; or where its words are pasted. */
final class RoundBody extends VBox {

  /** Where the room is less, the pasted words stand below the reasons. */
  private static final double NARROW = 820;

  private final PastePane paste;
  private final Region words;
  private final Region reasons;

  RoundBody(PastePane paste, Region words, Region reasons) {
    this.paste = paste;
    this.words = words;
    this.reasons = reasons;
  }

  boolean isAwaiting() {
    return getChildren().contains(paste);
  }

  void await() {
    getChildren().setAll(paste);
  }

  /** Where there is room, side by side; else what is to be done comes first. */
  void arrange(double width) {
    boolean isNarrow = width < NARROW;
    Pane sides = isNarrow ? new VBox(reasons, words) : new HBox(words, reasons);
    sides.getStyleClass().add("reject-sides");
    HBox.setHgrow(reasons, Priority.ALWAYS);
    words.setMaxWidth(isNarrow ? Double.MAX_VALUE : Math.min(400, width * 0.36));
    words.setMinWidth(isNarrow ? 0 : words.getMaxWidth());
    reasons.setMinWidth(0);
    getChildren().setAll(sides);
  }
}
