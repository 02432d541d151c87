package org.sealready.ui.changes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.form.AnswerChange;
import org.sealready.ui.form.ChangedList;
import org.sealready.words.Words;

/** The list of changes over the open filing: when, which field, old beside new. */
public final class ChangesDialog {

  /** So many changes are listed at a time: all two hundred at once would take a second. */
  private static final int AT_A_TIME = 20;

  private final ChangeLog log;
  private final Dialogs dialogs;
  private final Words words;
  private final Function<Instant, String> time;

  /**
   * @param time a time as a person reads it
   */
  public ChangesDialog(
      ChangeLog log, Dialogs dialogs, Words words, Function<Instant, String> time) {
    this.log = log;
    this.dialogs = dialogs;
    this.words = words;
    this.time = time;
  }

  public void open() {
    open(Optional.empty());
  }

  /**
   * @param done what was taken back just now
   */
  private void open(Optional<AnswerChange> done) {
    List<ChangeLog.Change> changes = log.all();
    DialogCard card =
        new DialogCard(
            words.text("ui.changes"),
            words.text(changes.isEmpty() ? "ui.changes.none" : "ui.changes.text", changes.size()));
    card.getStyleClass().add("wide");
    VBox rows = new VBox();
    rows.getStyleClass().add("change-rows");
    done.ifPresent(
        change ->
            rows.getChildren()
                .add(Labels.wrapped(words.text("ui.changes.done", change.place()), "done")));
    card.with(rows);
    Button close = card.cancel(words.text("ui.close"), dialogs::close);
    add(rows, changes, 0, close);
    dialogs.open(card);
  }

  /**
   * @param close takes the focus where nothing of what is added can
   */
  private void add(VBox rows, List<ChangeLog.Change> changes, int from, Button close) {
    int to = Math.min(from + AT_A_TIME, changes.size());
    for (int at = from; at < to; at++) {
      boolean isFirst = at == 0 || !when(changes.get(at)).equals(when(changes.get(at - 1)));
      rows.getChildren().add(row(changes.get(at), isFirst));
    }
    if (to < changes.size()) {
      Hyperlink more = Labels.link(words.text("ui.changes.earlier", changes.size() - to), () -> {});
      more.setOnAction(
          event -> {
            int at = rows.getChildren().indexOf(more);
            rows.getChildren().remove(more);
            add(rows, changes, to, close);
            rows.getChildren().stream()
                .skip(at)
                .flatMap(each -> each.lookupAll(".hyperlink").stream())
                .findFirst()
                .orElse(close)
                .requestFocus();
          });
      rows.getChildren().add(more);
    }
  }

  private String when(ChangeLog.Change change) {
    return change.at().map(time).orElseGet(() -> words.text("ui.changes.sometime"));
  }

  /**
   * @param isFirst of its time, which is said once
   */
  private Node row(ChangeLog.Change change, boolean isFirst) {
    VBox row = new VBox();
    if (isFirst) {
      row.getChildren().add(Labels.line(when(change), "change-time"));
    }
    row.getStyleClass().add("change-row");
    if (change.answers().fields().isEmpty()) {
      row.getChildren().add(Labels.wrapped(words.text("ui.changes.other"), "muted"));
    } else {
      row.getChildren()
          .add(
              new ChangedList(
                  change.answers(),
                  words,
                  "ui.changes.back",
                  field -> log.isOther(field, change.answers().before()),
                  taken -> {
                    log.takeBack(taken, change.answers());
                    open(Optional.of(taken));
                  }));
    }
    return row;
  }
}
