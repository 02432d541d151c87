package org.sealready.ui.afterwards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.form.Page;
import org.sealready.service.afterwards.FiledChanges;
import org.sealready.service.rejection.LettersAgain;
import org.sealready.service.rejection.ReasonTexts;
import org.sealready.ui.common.Labels;
import org.sealready.ui.form.AnswerText;
import org.sealready.ui.form.ChangedValues;
import org.sealready.words.Words;

/** Only what differs from what was filed, page by page, and the letters that it concerns. */
final class DifferenceCard extends VBox {

  private final AfterwardsModel model;
  private final Words words;
  private final AfterwardsScreen.Ways ways;

  DifferenceCard(AfterwardsModel model, Words words, AfterwardsScreen.Ways ways) {
    this.model = model;
    this.words = words;
    this.ways = ways;
    getStyleClass().add("after-section");
  }

  /** Compares anew. */
  void show() {
    Optional<FiledChanges> changes = model.changes();
    setVisible(changes.isPresent());
    setManaged(changes.isPresent());
    getChildren().clear();
    changes.ifPresent(this::fill);
  }

  private void fill(FiledChanges changes) {
    getChildren().add(Labels.line(words.text("ui.after.differs"), "section-title"));
    if (changes.fields().isEmpty()) {
      getChildren().add(Labels.wrapped(words.text("ui.after.differs.none"), "muted"));
      return;
    }
    getChildren()
        .add(Labels.wrapped(words.text("ui.after.differs.some", changes.fields().size()), "muted"));
    AnswerText before = new AnswerText(words, changes.before());
    AnswerText after = new AnswerText(words, changes.after());
    for (Page page : model.form().form().pages()) {
      List<Node> lines = new ArrayList<>();
      changes.fields().stream()
          .filter(page.fields()::contains)
          .forEach(field -> lines.add(line(field, before.of(field), after.of(field))));
      if (!lines.isEmpty()) {
        getChildren().add(Labels.line(words.title(page), "after-on-page"));
        getChildren().addAll(lines);
      }
    }
    letters(changes.letters());
  }

  private Node line(Field<?> field, String before, String after) {
    HBox head =
        new HBox(
            Labels.wrapped(words.label(field), "after-label"),
            Labels.spring(),
            Labels.link(words.text("ui.after.look"), () -> ways.field(field)));
    head.getStyleClass().add("after-line");
    VBox line = new VBox(head, ChangedValues.of(before, after, words));
    line.getStyleClass().add("after-difference");
    return line;
  }

  private void letters(LettersAgain again) {
    ReasonTexts texts = new ReasonTexts(model.catalogue(), words);
    VBox box = new VBox(Labels.line(words.text("ui.rejection.again"), "section-title"));
    box.getStyleClass().add("reject-again");
    again
        .again()
        .forEach(
            (letter, fields) -> {
              HBox head =
                  new HBox(
                      Labels.wrapped(texts.title(letter), "reject-letter"),
                      Labels.spring(),
                      Labels.link(words.text("ui.rejection.again.print"), ways::letters));
              head.getStyleClass().add("reject-head");
              String why = words.text("ui.rejection.again.because", texts.names(fields));
              box.getChildren().addAll(head, Labels.wrapped(why, "muted"));
            });
    if (again.made() > 0) {
      box.getChildren()
          .add(Labels.wrapped(words.text("ui.rejection.again.made", again.made()), "done"));
    }
    if (again.others() > 0) {
      boolean isNone = again.again().isEmpty() && again.made() == 0;
      String key = isNone ? "ui.rejection.again.none" : "ui.rejection.again.others";
      box.getChildren().add(Labels.wrapped(words.text(key, again.others()), "muted"));
    }
    getChildren().add(box);
  }
}
