package org.sealready.ui.form.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.ui.common.Arrows;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** What has been chosen of a list; pressing one takes it away. */
final class ChosenChips extends FlowPane {

  private final Options options;
  private final Words words;
  private final Consumer<Option> remove;
  private final Arrows arrows = Arrows.in(this);

  ChosenChips(Options options, Words words, Consumer<Option> remove) {
    this.options = options;
    this.words = words;
    this.remove = remove;
    getStyleClass().add("chips");
  }

  void show(List<Option> chosen) {
    getChildren().setAll(chosen.stream().map(this::chip).toList());
    arrows.over(getChildren().stream().map(Arrows.Stop::alone).toList());
    setVisible(!chosen.isEmpty());
    setManaged(!chosen.isEmpty());
  }

  private Node chip(Option option) {
    String text = words.option(options, option);
    Button chip = Labels.button(text, () -> remove.accept(option), "chip", "chosen");
    chip.setGraphic(Icons.of("close"));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setAccessibleText(words.text("ui.choices.remove", text));
    return chip;
  }
}
