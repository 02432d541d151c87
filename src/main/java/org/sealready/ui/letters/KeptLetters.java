package org.sealready.ui.letters;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/**
 * The letters that the entity keeps itself, under a heading of their own: they are never uploaded.
 */
final class KeptLetters extends VBox {

  private final VBox rows = new VBox();

  /**
   * @param style of the rows below the heading
   */
  KeptLetters(Words words, String style) {
    getStyleClass().add("letters-kept");
    rows.getStyleClass().add(style);
    getChildren().addAll(Labels.line(words.text("ui.letters.kept"), "section-title"), rows);
    show(List.of());
  }

  void show(List<? extends Node> kept) {
    rows.getChildren().setAll(kept);
    setVisible(!kept.isEmpty());
    setManaged(!kept.isEmpty());
  }
}
