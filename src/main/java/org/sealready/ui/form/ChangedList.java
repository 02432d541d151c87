package org.sealready.ui.form;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** Answers that differ, one below the other, each with a link that takes its older value. */
public final class ChangedList extends VBox {

  private final Words words;
  private final String link;
  private final Predicate<Field<?>> isOffered;
  private final Consumer<AnswerChange> take;

  /**
   * @param link key of the text of the link
   * @param isOffered whether the value of this field can be taken
   */
  public ChangedList(
      AnswerChanges changes,
      Words words,
      String link,
      Predicate<Field<?>> isOffered,
      Consumer<AnswerChange> take) {
    this.words = words;
    this.link = link;
    this.isOffered = isOffered;
    this.take = take;
    getStyleClass().add("changed-list");
    changes.in(words).forEach(change -> getChildren().add(line(change)));
  }

  private VBox line(AnswerChange change) {
    HBox head = new HBox(Labels.wrapped(change.place(), "update-place"), Labels.spring());
    head.getStyleClass().add("changed-head");
    if (isOffered.test(change.field())) {
      Hyperlink taking = Labels.link(words.text(link), () -> take.accept(change));
      taking.setMinWidth(USE_PREF_SIZE);
      taking.setAccessibleText(taking.getText() + " " + change.place());
      head.getChildren().add(taking);
    }
    VBox line = new VBox(head, ChangedValues.of(change.before(), change.after(), words));
    line.getStyleClass().add("update-line");
    return line;
  }
}
