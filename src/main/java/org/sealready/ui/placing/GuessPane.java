package org.sealready.ui.placing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sealready.paper.Slot;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** Says of what is chosen that it is a guess; a person agrees, or chooses another content. */
final class GuessPane extends VBox {

  private final PlacingModel model;
  private final Words words;
  private final Label why = Labels.wrapped("", "warning");
  private final Button agree;

  GuessPane(PlacingModel model, Words words) {
    this.model = model;
    this.words = words;
    agree = Labels.button("", () -> model.guesses().agree(), "outlined");
    getStyleClass().add("form-guess");
    getChildren().addAll(why, agree);
    new WhileShown(this)
        .follow(model.chosen(), chosen -> show())
        .follow(model.placement(), placement -> show());
  }

  /** What the guess rests on. */
  private String why() {
    return switch (model.chosen().get()) {
      case Chosen.Nothing nothing -> "ui.forms.guess.text";
      case Chosen.OnPage(int index) -> "ui.forms.guess.place";
      case Chosen.InField(String name) ->
          model.form().blank().slot(name).filter(Slot::isReadFromPage).isPresent()
              ? "ui.forms.guess.page"
              : "ui.forms.guess.text";
    };
  }

  private void show() {
    boolean isGuess = model.guesses().hasChosen();
    setVisible(isGuess);
    setManaged(isGuess);
    why.setText(words.text(why()));
    agree.setText(
        words.text(
            model.guesses().count() > 1 ? "ui.forms.guess.agree" : "ui.forms.guess.agree.last"));
  }
}
