package org.sealready.ui.wording;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** The letters, and whose wording each has. */
final class LetterList extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final WordingsModel model;
  private final Words words;
  private final Map<WordingModel, Button> items = new LinkedHashMap<>();

  LetterList(WordingsModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("wording-letters");
    getChildren().add(Labels.line(words.text("ui.wording.letters"), "side-heading"));
    model.all().forEach(this::add);
    new WhileShown(this).follow(model.chosen(), this::show);
  }

  private void add(WordingModel letter) {
    Label name =
        Labels.wrapped(new LetterTitles(words).shortOf(letter.letter()), "wording-letter-name");
    Label state = Labels.line("", "wording-state");
    VBox lines = new Lines(name, state);
    Button item = new Button();
    item.setGraphic(lines);
    item.getStyleClass().setAll("side-item");
    item.setMaxWidth(Double.MAX_VALUE);
    item.setMinHeight(USE_PREF_SIZE);
    item.setOnAction(event -> model.chosen().set(letter));
    new WhileShown(this)
        .follow(
            letter.state(),
            now -> {
              String id = now.name().toLowerCase(Locale.ROOT);
              state.setText(words.text("ui.wording.state." + id));
              state.getStyleClass().setAll("label", "wording-state", id);
              item.setAccessibleText(name.getText() + " " + state.getText());
            });
    items.put(letter, item);
    getChildren().add(item);
  }

  /** As high as its lines are in the width that it has: a button asks before it knows the width. */
  private static final class Lines extends VBox {

    private static final double WIDTH = 204;

    Lines(Label name, Label state) {
      super(name, state);
    }

    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(width < 0 ? WIDTH : width);
    }

    /** Else it would be as high as its words one below the other. */
    @Override
    protected double computeMinHeight(double width) {
      return computePrefHeight(width);
    }
  }

  private void show(WordingModel chosen) {
    items.forEach((letter, item) -> item.pseudoClassStateChanged(CURRENT, letter == chosen));
  }

  /** Where the focus goes at first. */
  Button entry() {
    return items.get(model.chosen().get());
  }
}
