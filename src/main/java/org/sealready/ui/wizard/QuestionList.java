package org.sealready.ui.wizard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sealready.form.Question;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/**
 * What no program can check, to be confirmed before the filing is submitted; it holds up nothing.
 */
final class QuestionList extends VBox {

  private final WizardModel model;
  private final Words words;
  private final Label open = Labels.wrapped("", "section-hint");
  private final VBox rows = new VBox();
  private final Map<String, QuestionRow> known = new HashMap<>();

  QuestionList(WizardModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("section", "questions");
    getChildren()
        .addAll(Labels.line(words.text("ui.questions.title"), "section-title"), open, rows);
  }

  /** Shows the questions that the answers call for. */
  void show() {
    List<QuestionRow> wanted = model.form().questions().relevant().stream().map(this::row).toList();
    if (!rows.getChildren().equals(wanted)) {
      rows.getChildren().setAll(wanted);
    }
    wanted.forEach(QuestionRow::show);
    int count = model.form().questions().open();
    open.setText(
        count > 0 ? words.text("ui.questions.open", count) : words.text("ui.questions.done"));
    setVisible(!wanted.isEmpty());
    setManaged(isVisible());
  }

  /** Where a person answers this question; empty where the answers do not call for it. */
  Optional<Node> entry(Question question) {
    return rows.getChildren().stream()
        .map(QuestionRow.class::cast)
        .filter(row -> row.asks(question))
        .map(QuestionRow::entry)
        .findFirst();
  }

  private QuestionRow row(Question question) {
    return known.computeIfAbsent(
        question.id(), id -> new QuestionRow(model.form(), question, words));
  }
}
