package org.sealready.ui.before;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.journey.checklist.BeforeSection;
import org.sealready.ui.common.Labels;

/** Something that is done or not, with what to look at and the choice beside it. */
final class TickLine extends VBox {

  private final BeforeModel model;
  private final BeforeSection.Item item;
  private final CheckBox box = new CheckBox();
  private final Optional<WayChips> chips;
  private boolean showing;

  TickLine(BeforeModel model, BeforeSection.Item item, BeforeTexts texts) {
    this.model = model;
    this.item = item;
    String hint = texts.of(item.hint());
    box.setText(texts.of(item.text()));
    box.getStyleClass().add("before-box");
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.setAccessibleText(hint.isEmpty() ? box.getText() : box.getText() + " " + hint);
    box.setDisable(model.form().isFixed());
    box.selectedProperty()
        .subscribe(
            isTicked -> {
              if (!showing) {
                model.tick(item, isTicked);
              }
            });
    chips = item.question().map(question -> new WayChips(model, question, texts));
    getStyleClass().add("before-tick");
    HBox line = new HBox(box);
    line.getStyleClass().add("before-tick-line");
    chips.ifPresent(line.getChildren()::add);
    getChildren().add(line);
    if (!hint.isEmpty()) {
      getChildren().add(Labels.wrapped(hint, "before-hint"));
    }
  }

  CheckBox box() {
    return box;
  }

  void show() {
    showing = true;
    box.setSelected(model.record().isTicked(item.tick()));
    showing = false;
    chips.ifPresent(WayChips::show);
  }
}
