package org.sealready.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.Labels;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.form.AnswerChange;
import org.sealready.ui.form.ChangedValues;
import org.sealready.words.Words;

/** What a file would change, old and new, and what was not understood; then the question. */
public final class UpdateCard {

  private UpdateCard() {}

  /**
   * The question whether to change it; where there is nothing to change, only what was found.
   *
   * @param leave changes nothing
   * @param take changes everything that is listed
   */
  public static DialogCard of(FoundChanges found, Words words, Runnable leave, Runnable take) {
    int count = found.fields().size();
    String kind = count == 0 ? "ui.update.none" : "ui.update.some";
    DialogCard card =
        new DialogCard(words.text(kind + ".title", count), words.text(kind + ".text"));
    HelpTopic.mark(card, "dialog:update");
    card.getStyleClass().add("wide");
    card.with(lines(found, words).toArray(Node[]::new));
    card.cancel(words.text(kind + ".leave"), leave);
    if (count > 0) {
      card.answer(words.text("ui.update.take", count), take, "primary");
    }
    return card;
  }

  private static List<Node> lines(FoundChanges found, Words words) {
    List<Node> lines = new ArrayList<>();
    found.changes(words).forEach(change -> lines.add(line(change, words)));
    int notes = found.notes().size();
    if (notes > 0) {
      if (!lines.isEmpty()) {
        lines.add(Labels.wrapped(words.text("ui.update.notes", notes), "update-heading"));
      }
      found.notes().forEach(note -> lines.add(Labels.wrapped(words.phrase(note), "update-note")));
    }
    if (found.uploads() > 0) {
      String uploads = words.text("ui.update.uploads", found.uploads());
      lines.add(Labels.wrapped(uploads, "update-place"));
    }
    return lines;
  }

  private static Node line(AnswerChange change, Words words) {
    VBox line =
        new VBox(
            Labels.wrapped(change.place(), "update-place"),
            ChangedValues.of(change.before(), change.after(), words));
    line.getStyleClass().add("update-line");
    return line;
  }
}
