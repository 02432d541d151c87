package org.sealready.ui.rejection;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.HBox;
import org.sealready.service.rejection.RejectionRound;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Labels;

/** The rounds, and the way to another one. */
final class RoundChips extends HBox {

  /** Room for the name of a round, and for all of them in a line. */
  private static final double CHIP = 145;

  private static final double LINE = 620;

  private final RejectionModel model;
  private final RejectionTexts texts;
  private final Runnable another;

  /**
   * @param another awaits the text of a new round
   */
  RoundChips(RejectionModel model, RejectionTexts texts, Runnable another) {
    this.model = model;
    this.texts = texts;
    this.another = another;
    getStyleClass().add("reject-head");
  }

  void show() {
    List<RejectionRound> all = model.rounds().get().all();
    getChildren().clear();
    if (!all.isEmpty()) {
      Chips<Integer> chips =
          new Chips<>(
              IntStream.range(0, all.size())
                  .mapToObj(at -> new Chips.Chip<>(at, texts.round(at, all.get(at))))
                  .toList());
      chips.setPrefWrapLength(Math.min(LINE, CHIP * all.size()));
      chips.show(model.shown().get());
      chips.onChosen(model::choose);
      boolean isAwaiting = model.shown().get().isEmpty();
      getChildren()
          .addAll(
              chips,
              isAwaiting
                  ? Labels.link(texts.words().text("ui.cancel"), model::giveUp)
                  : Labels.button(texts.text("ui.rejection.new"), another, "outlined"));
    }
    setVisible(!all.isEmpty());
    setManaged(!all.isEmpty());
  }
}
