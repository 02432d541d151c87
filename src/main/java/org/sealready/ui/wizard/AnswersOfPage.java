package org.sealready.ui.wizard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Page;
import org.sealready.ui.common.Labels;
import org.sealready.ui.form.AnswerText;
import org.sealready.words.Words;

/** The answers of one page to read through, each with a way to its field. */
final class AnswersOfPage extends VBox {

  private final WizardModel model;
  private final Words words;
  private final AnswerText texts;

  AnswersOfPage(WizardModel model, Page page, Words words) {
    this.model = model;
    this.words = words;
    Effective effective = model.form().effective().get();
    texts = new AnswerText(words, effective.answers());
    getStyleClass().addAll("section", "answers");
    getChildren().add(Labels.line(words.title(page), "section-title"));
    model
        .form()
        .form()
        .shown(page, effective)
        .forEach((section, fields) -> getChildren().add(lines(words.title(section), fields)));
  }

  private Node lines(String title, List<Field<?>> fields) {
    VBox lines = new VBox();
    lines.getStyleClass().add("answer-lines");
    if (!title.isEmpty()) {
      lines.getChildren().add(Labels.line(title, "answer-section"));
    }
    fields.forEach(field -> lines.getChildren().add(line(field)));
    return lines;
  }

  /** Shows the whole number, and hides it again. */
  private Hyperlink reveal(Field<?> field, Label value) {
    Hyperlink link = new Hyperlink(words.text("ui.vault.show"));
    link.setMinWidth(USE_PREF_SIZE);
    link.setAccessibleText(link.getText() + " " + words.label(field));
    link.setOnAction(
        event -> {
          boolean hidden = value.getText().equals(texts.of(field));
          value.setText((hidden ? texts.unmasked() : texts).of(field));
          link.setText(words.text(hidden ? "ui.mask.hide" : "ui.vault.show"));
        });
    return link;
  }

  private Node line(Field<?> field) {
    String answer = texts.of(field);
    Label label = Labels.wrapped(words.label(field), "answer-label");
    Label value =
        answer.isEmpty()
            ? Labels.wrapped(words.text("ui.review.unanswered"), "muted")
            : Labels.wrapped(answer, "answer-text");
    HBox.setHgrow(value, Priority.ALWAYS);
    value.setMaxWidth(Double.MAX_VALUE);
    Hyperlink change = Labels.link(words.text("ui.review.change"), () -> model.onField(field));
    change.setAccessibleText(change.getText() + " " + label.getText());
    HBox line = new HBox(label, value);
    if (texts.isMasked(field)) {
      line.getChildren().add(reveal(field, value));
    }
    line.getChildren().add(change);
    line.getStyleClass().add("answer-line");
    return line;
  }
}
