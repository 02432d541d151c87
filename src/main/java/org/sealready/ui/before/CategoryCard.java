package org.sealready.ui.before;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.journey.JourneyRecord;
import org.sealready.ui.common.Labels;

/** The category that was chosen, and the way to the table of them. */
final class CategoryCard extends VBox {

  /** Under which the chosen category is kept. */
  private static final String CATEGORY = "category";

  private final BeforeTexts texts;
  private final Label chosen = Labels.wrapped("", "before-hint");

  CategoryCard(BeforeTexts texts, Runnable choose) {
    this.texts = texts;
    HBox head =
        new HBox(
            Labels.line(texts.text("ui.before.category"), "section-title"),
            Labels.spring(),
            Labels.link(texts.text("ui.before.category.choose"), choose));
    head.getStyleClass().add("before-cost-line");
    getStyleClass().addAll("desk-card", "before-side-card");
    getChildren().addAll(head, chosen);
  }

  void show(JourneyRecord record) {
    chosen.setText(record.choice(CATEGORY).orElseGet(() -> texts.text("ui.before.category.none")));
  }
}
