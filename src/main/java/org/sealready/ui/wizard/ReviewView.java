package org.sealready.ui.wizard;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Page;
import org.sealready.form.Severity;
import org.sealready.form.Violation;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/**
 * Everything that is still wrong and everything that was answered, each with a way to its field.
 */
final class ReviewView extends ScrollPane {

  private final WizardModel model;
  private final Words words;
  private final VBox column = new VBox();

  ReviewView(WizardModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("page", "review");
    column.getStyleClass().add("column");
    VBox sheet = new VBox(column);
    sheet.getStyleClass().add("sheet");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(sheet);
    fill();
  }

  private void fill() {
    List<Violation> open = model.form().violations().get();
    VBox head =
        new VBox(
            Labels.wrapped(words.text("ui.review.title"), "page-title"),
            Labels.wrapped(intro(open), "page-intro"));
    head.getStyleClass().add("page-head");
    column.getChildren().add(head);
    Arrays.stream(Severity.values())
        .map(severity -> problems(severity, of(severity, open)))
        .filter(block -> !block.getChildren().isEmpty())
        .forEach(column.getChildren()::add);
    for (Step step : model.steps()) {
      if (step instanceof Step.Fill(Page page)) {
        column.getChildren().add(new AnswersOfPage(model, page, words));
      }
    }
  }

  private String intro(List<Violation> open) {
    int errors = of(Severity.ERROR, open).size();
    if (errors > 0) {
      return words.text("ui.review.errors", errors);
    }
    return words.text(open.isEmpty() ? "ui.review.clean" : "ui.review.warnings");
  }

  private static List<Violation> of(Severity severity, List<Violation> open) {
    return open.stream().filter(found -> found.severity() == severity).toList();
  }

  private VBox problems(Severity severity, List<Violation> found) {
    VBox block = new VBox();
    block.getStyleClass().addAll("section", "problems");
    if (!found.isEmpty()) {
      String title = words.text("ui.review.count", words.severity(severity), found.size());
      block.getChildren().add(Labels.line(title, "section-title"));
      VBox lines = new VBox();
      lines
          .getStyleClass()
          .addAll("problem-lines", severity.name().toLowerCase(java.util.Locale.ROOT));
      found.forEach(each -> lines.getChildren().add(problem(each)));
      block.getChildren().add(lines);
    }
    return block;
  }

  private Node problem(Violation violation) {
    return new ProblemLine(violation, words, () -> model.onField(violation.field()));
  }
}
