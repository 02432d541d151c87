package org.sealready.ui.preview;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** The letter before, which one of how many this is, the next letter. */
final class TurnBar extends HBox {

  private final PreviewModel model;
  private final Words words;
  private final Button back;
  private final Label place = Labels.line("", "preview-place");
  private final Button on;

  TurnBar(PreviewModel model, Words words) {
    this.model = model;
    this.words = words;
    back = button("previous", "ui.preview.previous", -1);
    on = button("next", "ui.preview.next", 1);
    getStyleClass().add("preview-tools");
    place.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(back, place, on);
    new WhileShown(this)
        .follow(model.states(), states -> show())
        .follow(model.chosen(), letter -> show());
  }

  private Button button(String icon, String key, int places) {
    Button button = Labels.button("", () -> model.turn(places), "plain-icon");
    button.setGraphic(Icons.of(icon));
    button.setAccessibleText(words.text(key));
    return Labels.tipped(button, words.text(key));
  }

  /** With one letter there is nothing to turn. */
  private void show() {
    int count = model.offered().size();
    int at = model.place() + 1;
    setVisible(count > 1);
    setManaged(count > 1);
    place.setText(words.text("ui.preview.place", at, count));
    place.setAccessibleText(words.text("ui.preview.place.spoken", at, count));
    back.setDisable(at <= 1);
    on.setDisable(at >= count);
  }
}
