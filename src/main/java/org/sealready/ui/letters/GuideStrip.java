package org.sealready.ui.letters;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.common.Labels;
import org.sealready.ui.preview.LetterWords;

/** What goes with the letters to the people who sign and seal them: printed with one click. */
final class GuideStrip extends HBox {

  private final LetterWords names;
  private final LettersView.Actions actions;

  GuideStrip(LetterWords names, LettersView.Actions actions) {
    this.names = names;
    this.actions = actions;
    getStyleClass().add("guide-strip");
  }

  void show(Optional<LetterState> guide) {
    getChildren().clear();
    guide.ifPresent(this::fill);
    setVisible(guide.isPresent());
    setManaged(guide.isPresent());
  }

  private void fill(LetterState guide) {
    VBox texts =
        new VBox(
            Labels.wrapped(names.title(guide), "offer-title"),
            Labels.wrapped(names.reason(guide), "letter-reason"));
    HBox.setHgrow(texts, Priority.ALWAYS);
    getChildren()
        .addAll(
            texts,
            button("ui.letters.print", guide, () -> actions.print(guide)),
            button("ui.letters.pdf", guide, () -> actions.save(guide)));
    setOnMouseClicked(event -> actions.look(guide.letter()));
  }

  private Button button(String key, LetterState guide, Runnable action) {
    Button button = Labels.button(names.words().text(key), action, "outlined");
    button.setAccessibleText(button.getText() + " " + names.title(guide));
    button.setDisable(!guide.blockers().isEmpty());
    return button;
  }
}
