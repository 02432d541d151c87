package org.sealready.ui.wizard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Page;
import org.sealready.form.Severity;
import org.sealready.form.Violation;
import org.sealready.ui.box.PageSheet;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.PageHead;
import org.sealready.ui.common.Reveal;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/**
 * Everything that is still wrong and everything that was answered, each with a way to its field.
 */
final class ReviewView extends ScrollPane implements InitialFocus {

  private final WizardModel model;
  private final Words words;
  private final Label intro = Labels.wrapped("", "page-intro");
  private final ProblemGroups problems;
  private final QuestionList questions;
  private final VBox answers = new VBox();
  private final Runnable onward;

  /**
   * @param onward puts the focus on the way to the next step
   * @param last what is no longer right of the last step
   */
  ReviewView(WizardModel model, Node last, Words words, Runnable onward) {
    this.model = model;
    this.words = words;
    this.onward = onward;
    problems = new ProblemGroups(model, words, this::reveal);
    questions = new QuestionList(model, words);
    questions.setDisable(model.form().isFixed());
    getStyleClass().add("review");
    PageHead head =
        new PageHead(Labels.wrapped(words.text("ui.review.title"), "page-title"), intro);
    answers.getStyleClass().add("answer-pages");
    VBox column = new VBox(head, problems, last, questions, answers);
    column.getStyleClass().add("column");
    PageSheet.on(this, column);
    new WhileShown(this).onSet(model.form().answers(), this::show);
  }

  /** Shows how it stands now, from the top, with the focus at what has to be done first. */
  @Override
  public void requestInitialFocus() {
    show();
    answers
        .getChildren()
        .setAll(
            model.steps().stream()
                .filter(Step.Fill.class::isInstance)
                .map(step -> answersOf(((Step.Fill) step).page()))
                .toList());
    answers.getChildren().addFirst(new ContactMatrix(model, words));
    setVvalue(0);
    // What stands in a scroll pane is in the window only once styles were applied.
    applyCss();
    model
        .place()
        .get()
        .question()
        .flatMap(questions::entry)
        .ifPresentOrElse(
            this::enter, () -> problems.way().ifPresentOrElse(Node::requestFocus, onward));
  }

  private void enter(Node chip) {
    chip.requestFocus();
    reveal(chip);
  }

  private Node answersOf(Page page) {
    return new AnswersOfPage(model, page, words);
  }

  private void show() {
    intro.setText(introOf(model.form().violations().get()));
    problems.show();
    questions.show();
  }

  private void reveal(Node node) {
    Reveal.afterLayout(this, node);
  }

  private String introOf(List<Violation> open) {
    long errors = open.stream().filter(found -> found.severity() == Severity.ERROR).count();
    if (errors > 0) {
      return words.text("ui.review.errors", errors);
    }
    return words.text(open.isEmpty() ? "ui.review.clean" : "ui.review.warnings");
  }
}
