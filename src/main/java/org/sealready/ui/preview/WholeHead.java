package org.sealready.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** Above the letter over the whole window: which letter it is, and how it is looked at. */
final class WholeHead extends HBox {

  private final Words words;
  private final LetterWords names;
  private final Label title = Labels.line("", "whole-title");
  private final Label standing = Labels.line("");
  private final Chips<Zoom> zooms;

  /**
   * @param sizes shows or hides how large things are on paper
   * @param leave goes back to where the person was
   */
  WholeHead(
      PreviewModel model,
      ZoomPane desk,
      ZoomBar bar,
      Words words,
      Consumer<Boolean> sizes,
      Runnable leave) {
    this.words = words;
    names = new LetterWords(words);
    zooms = zooms(desk);
    Button back = Labels.button(words.text("ui.whole.back"), leave, "outlined");
    back.setAccessibleText(back.getText());
    CheckBox sized = box("ui.whole.sizes", true);
    sized.selectedProperty().subscribe(sizes);
    CheckBox hidden = box("ui.whole.hide", !model.numbersShown().get());
    hidden.selectedProperty().subscribe(is -> model.numbersShown().set(!is));
    getChildren().addAll(back, title, standing, Labels.spring(), new TurnBar(model, words));
    getChildren().addAll(bar, zooms, sized, hidden);
    getStyleClass().add("whole-head");
  }

  private CheckBox box(String key, boolean isOn) {
    CheckBox box = new CheckBox(words.text(key));
    box.setSelected(isOn);
    box.setMinWidth(USE_PREF_SIZE);
    return box;
  }

  private Chips<Zoom> zooms(ZoomPane desk) {
    Chips<Zoom> chips =
        new Chips<>(
            List.of(
                new Chip<>(new Zoom.WholePage(), words.text("ui.whole.page")),
                new Chip<>(new Zoom.FullWidth(), words.text("ui.whole.wide")),
                new Chip<>(new Zoom.Times(1), words.text("ui.whole.actual"))));
    chips.onChosen(desk::zoom);
    chips.getStyleClass().add("whole-zooms");
    return chips;
  }

  void show(Zoom zoom) {
    zooms.show(Optional.of(zoom));
  }

  void show(Optional<LetterState> letter) {
    title.setText(letter.map(names::shortTitle).orElse(""));
    standing.setText(letter.map(names::standing).orElse(""));
    standing.getStyleClass().setAll("label", "badge");
    letter.map(names::kind).ifPresent(standing.getStyleClass()::add);
  }
}
