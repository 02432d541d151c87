package org.sealready.ui.form.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.keys.Arrows;
import org.sealready.words.Words;

/** What has been chosen of a list; pressing one takes it away. */
final class ChosenChips extends FlowPane {

  private final Options options;
  private final Words words;
  private final Consumer<Option> remove;
  private final Arrows arrows = Arrows.in(this);
  private final Node entry;
  private List<Option> shown = List.of();

  /**
   * @param entry where the focus goes when there is no other one
   */
  ChosenChips(Options options, Words words, Consumer<Option> remove, Node entry) {
    this.entry = entry;
    this.options = options;
    this.words = words;
    this.remove = remove;
    getStyleClass().add("chips");
    setVisible(false);
    setManaged(false);
    sceneProperty().subscribe(scene -> giveUpRoom());
  }

  private void giveUpRoom() {
    setMinHeight(USE_COMPUTED_SIZE);
    setManaged(!shown.isEmpty());
  }

  /** Whoever takes one away with a key goes on at the next one. */
  void show(List<Option> chosen) {
    if (chosen.equals(shown)) {
      return;
    }
    if (chosen.size() < shown.size()) {
      // Until the page is left, so that the list does not come under the pointer.
      setMinHeight(getHeight());
    }
    shown = List.copyOf(chosen);
    int focused = focused();
    getChildren().setAll(chosen.stream().map(this::chip).toList());
    arrows.over(getChildren().stream().map(Arrows.Stop::alone).toList());
    setVisible(!chosen.isEmpty());
    setManaged(!chosen.isEmpty() || getMinHeight() > 0);
    if (focused >= 0) {
      next(focused).requestFocus();
    }
  }

  private int focused() {
    return IntStream.range(0, getChildren().size())
        .filter(at -> getChildren().get(at).isFocused())
        .findFirst()
        .orElse(-1);
  }

  private Node next(int at) {
    int last = getChildren().size() - 1;
    return last < 0 ? entry : getChildren().get(Math.min(at, last));
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
