package org.sealready.ui.placing;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/**
 * How many contents are guesses that nobody has looked at yet, and the ways to the next one and
 * past all.
 */
final class GuessLine extends FlowPane {

  private final PlacingModel model;
  private final Words words;
  private final Label count = Labels.line("");
  private final Hyperlink next;
  private final Hyperlink all;
  private boolean had;

  GuessLine(PlacingModel model, Words words) {
    this.model = model;
    this.words = words;
    next = Labels.link(words.text("ui.forms.guess.next"), model.guesses()::toNext);
    getStyleClass().add("form-line");
    all = Labels.link(words.text("ui.forms.guess.all"), model.guesses()::agreeToAll);
    getChildren().addAll(count, next, all);
    new WhileShown(this).follow(model.placement(), placement -> show());
  }

  /** Where there was a guess the line stays, so that nothing below it moves when all are seen. */
  private void show() {
    int guesses = model.guesses().count();
    had |= guesses > 0;
    setVisible(had);
    setManaged(had);
    next.setVisible(guesses > 0);
    all.setVisible(guesses > 1);
    count.getStyleClass().setAll("label", "form-state", guesses > 0 ? "warning" : "done");
    count.setText(
        guesses > 0
            ? words.text("ui.forms.guess.count", guesses)
            : words.text("ui.forms.guess.none"));
  }
}
