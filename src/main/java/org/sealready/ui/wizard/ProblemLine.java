package org.sealready.ui.wizard;

import java.util.Locale;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.form.Violation;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.form.MessageText;
import org.sealready.words.Words;

/** One problem: where, what, and the way there. */
final class ProblemLine extends HBox {

  ProblemLine(Violation violation, Words words, Runnable go) {
    String kind = violation.severity().name().toLowerCase(Locale.ROOT);
    getStyleClass().addAll("problem-line", "message", kind);
    VBox texts =
        new VBox(
            Labels.wrapped(words.label(violation.field()), "problem-field"),
            Labels.wrapped(MessageText.of(violation, words), "message-text"));
    HBox.setHgrow(texts, Priority.ALWAYS);
    var link = Labels.link(words.text("ui.review.change"), go);
    link.setAccessibleText(words.text("ui.review.change") + " " + words.label(violation.field()));
    getChildren().addAll(Icons.of(kind), texts, link);
  }
}
