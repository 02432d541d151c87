package org.sealready.ui.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.form.Severity;
import org.sealready.letter.TemplateProblem;
import org.sealready.service.letter.Refusals;
import org.sealready.service.wording.TemplateTexts;
import org.sealready.service.wording.Wording;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** What is wrong with the wording, the worst first; each leads to its line. */
final class ProblemList extends VBox {

  /** Nobody reads more before the first ones are corrected. */
  private static final int MOST = 60;

  private final TemplateTexts texts;
  private final Refusals refusals;
  private final Words words;
  private final IntConsumer go;
  private final Label summary = Labels.wrapped("", "problem-summary");
  private final VBox rows = new VBox();

  /**
   * @param go the way to a line
   */
  ProblemList(TemplateTexts texts, Refusals refusals, Words words, IntConsumer go) {
    this.texts = texts;
    this.refusals = refusals;
    this.words = words;
    this.go = go;
    getStyleClass().add("wording-problems");
    rows.getStyleClass().add("problem-rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("problem-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(summary, scroll);
  }

  void show(WordingModel model) {
    CheckedWording seen = model.seen().get();
    summary.setText(summary(seen));
    summary.getStyleClass().setAll("label", "problem-summary", worst(seen));
    rows.getChildren().setAll(rowsOf(model, seen));
  }

  private String summary(CheckedWording seen) {
    long errors = seen.count(Severity.ERROR);
    long warnings = seen.count(Severity.WARNING);
    if (errors > 0) {
      return words.text("ui.wording.errors", errors);
    }
    return warnings > 0
        ? words.text("ui.wording.warnings", warnings)
        : words.text("ui.wording.fine");
  }

  private static String worst(CheckedWording seen) {
    if (seen.isUsable()) {
      return seen.count(Severity.WARNING) > 0 ? "warning" : "fine";
    }
    return "error";
  }

  private List<Node> rowsOf(WordingModel model, CheckedWording seen) {
    List<Node> all = new ArrayList<>();
    if (model.used() instanceof Wording.Unreadable(var letter, var why)) {
      all.add(row(Severity.WARNING, "", words.phrase(why.phrase()), 0));
    }
    seen.refused()
        .ifPresent(refused -> all.add(row(Severity.WARNING, "", refusals.line(refused), 0)));
    seen.problems().stream().limit(MOST).map(problem -> row(model, problem)).forEach(all::add);
    return all;
  }

  private Node row(WordingModel model, TemplateProblem problem) {
    return row(
        problem.kind().severity(),
        texts.place(problem),
        texts.line(model.letter(), problem),
        problem.line());
  }

  private Node row(Severity severity, String place, String text, int line) {
    String kind = severity.name().toLowerCase(Locale.ROOT);
    HBox row = new HBox(Icons.of(kind));
    row.getStyleClass().addAll("message", kind, "problem-row");
    if (line == 0) {
      row.getChildren().add(Labels.wrapped(text, "message-text"));
    } else {
      Hyperlink way = Labels.link(place, () -> go.accept(line));
      way.setAccessibleText(place + " " + text);
      row.getChildren().addAll(way, Labels.wrapped(text, "message-text"));
    }
    return row;
  }
}
