package org.sealready.ui.placing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sealready.paper.Slot;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** Says of the chosen field that its content is a guess; a person agrees, or chooses another. */
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

  private boolean isReadFromPage() {
    return model.chosen().get() instanceof Chosen.InField(String name)
        && model.form().blank().slot(name).filter(Slot::isReadFromPage).isPresent();
  }

  private void show() {
    boolean isGuess =
        model.chosen().get() instanceof Chosen.InField(String name) && model.guesses().has(name);
    setVisible(isGuess);
    setManaged(isGuess);
    why.setText(words.text(isReadFromPage() ? "ui.forms.guess.page" : "ui.forms.guess.text"));
    agree.setText(
        words.text(
            model.guesses().count() > 1 ? "ui.forms.guess.agree" : "ui.forms.guess.agree.last"));
  }
}
