package org.sealready.ui.before;

import javafx.scene.layout.StackPane;
import org.sealready.journey.checklist.BeforeQuestion;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;

/** Three ways or more, of which one is chosen. */
final class WayChips extends StackPane {

  private final BeforeModel model;
  private final BeforeQuestion question;
  private final Chips<String> chips;

  WayChips(BeforeModel model, BeforeQuestion question, BeforeTexts texts) {
    this.model = model;
    this.question = question;
    chips =
        new Chips<>(
                question.options().stream()
                    .map(option -> new Chip<>(option.id(), texts.of(option.title())))
                    .toList())
            .onChosen(option -> model.choose(question, option));
    chips.caption(texts.of(question.label()));
    chips.setDisable(model.form().isFixed());
    getChildren().add(chips);
    show();
  }

  void show() {
    chips.show(question.chosen(model.record()).map(BeforeQuestion.Option::id));
  }
}
