package org.sealready.ui.wizard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sealready.form.Question;
import org.sealready.form.Violation;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.ui.common.Labels;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.form.page.Message;
import org.sealready.ui.form.page.MessageList;
import org.sealready.words.Words;

/** One question that only a person can answer, and what a bad answer means. */
final class QuestionRow extends VBox {

  private final FormModel form;
  private final Question question;
  private final Chips<String> chips;
  private final VBox details = new VBox();
  private final MessageList problem;

  QuestionRow(FormModel form, Question question, Words words) {
    this.form = form;
    this.question = question;
    chips =
        new Chips<>(
                List.of(
                    new Chip<>(Question.YES, words.text("ui.questions.yes")),
                    new Chip<>(Question.NO, words.text("ui.questions.no")),
                    new Chip<>(Question.UNKNOWN, words.text("ui.questions.unknown"))))
            .onChosen(answer -> form.questions().answer(question, answer));
    problem = new MessageList(form, Message.Place.QUESTION, words);
    Label text = Labels.wrapped(words.question(question), "question-text");
    chips.caption(text.getText());
    getStyleClass().add("question");
    HelpTopic.mark(this, "rule:" + question.id(), "field:" + question.field().id());
    details.getStyleClass().add("question-details");
    getChildren().addAll(text, details, chips, problem);
  }

  void show() {
    chips.show(form.questions().answerTo(question));
    showDetails();
    problem.show(
        form.violations().get().stream().filter(this::isMine).toList(),
        form.aside().get().stream().filter(aside -> isMine(aside.violation())).toList());
    problem.setVisible(!problem.getChildren().isEmpty());
    problem.setManaged(problem.isVisible());
  }

  boolean asks(Question other) {
    return question.id().equals(other.id());
  }

  /** The answer that Tab reaches. */
  Node entry() {
    return chips.entry();
  }

  private void showDetails() {
    List<String> lines = question.details().apply(form.effective().get().answers());
    details
        .getChildren()
        .setAll(lines.stream().map(line -> Labels.point(line, "question-detail")).toList());
    details.setVisible(!lines.isEmpty());
    details.setManaged(!lines.isEmpty());
  }

  private boolean isMine(Violation violation) {
    return violation.rule().id().equals(question.id());
  }
}
