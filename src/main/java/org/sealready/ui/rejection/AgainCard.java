package org.sealready.ui.rejection;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.service.rejection.LettersAgain;
import org.sealready.ui.common.Labels;

/** Which letters are to be made again and why, and how many need not. */
final class AgainCard extends VBox {

  private final RejectionTexts texts;
  private final Runnable letters;

  AgainCard(RejectionTexts texts, Runnable letters) {
    this.texts = texts;
    this.letters = letters;
    getStyleClass().add("reject-again");
  }

  /** Shows them, and tells whether there are any. */
  boolean show(LettersAgain again) {
    getChildren().setAll(Labels.line(texts.text("ui.rejection.again"), "section-title"));
    again.again().forEach(this::add);
    if (again.made() > 0) {
      getChildren()
          .add(Labels.wrapped(texts.text("ui.rejection.again.made", again.made()), "done"));
    }
    if (again.others() > 0) {
      String key =
          again.again().isEmpty() && again.made() == 0
              ? "ui.rejection.again.none"
              : "ui.rejection.again.others";
      getChildren().add(Labels.wrapped(texts.text(key, again.others()), "muted"));
    }
    return getChildren().size() > 1;
  }

  private void add(Letter letter, List<Field<?>> fields) {
    HBox head =
        new HBox(
            Labels.wrapped(texts.title(letter), "reject-letter"),
            Labels.spring(),
            Labels.link(texts.text("ui.rejection.again.print"), letters));
    head.getStyleClass().add("reject-head");
    String why =
        fields.isEmpty()
            ? texts.text("ui.rejection.again.itself")
            : texts.text("ui.rejection.again.because", texts.names(fields));
    getChildren().addAll(head, Labels.wrapped(why, "muted"));
  }
}
