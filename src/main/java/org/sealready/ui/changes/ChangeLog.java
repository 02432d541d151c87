package org.sealready.ui.changes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.ui.form.AnswerChange;
import org.sealready.ui.form.AnswerChanges;
import org.sealready.ui.form.FormModel;
import org.sealready.vault.filing.History;
import org.sealready.vault.filing.Moment;

/** The changes of the open filing that its undo history keeps ({@link History#LIMIT}). */
public final class ChangeLog {

  private final FormModel form;
  private final Supplier<History> history;

  public ChangeLog(FormModel form, Supplier<History> history) {
    this.form = form;
    this.history = history;
  }

  /**
   * One change.
   *
   * @param at when it was made; empty where an older version of the program kept it
   */
  public record Change(Optional<Instant> at, AnswerChanges answers) {}

  /** Those that count, the newest first; what was undone is not among them. */
  public List<Change> all() {
    List<Moment> moments = history.get().moments();
    List<Change> changes = new ArrayList<>();
    for (int i = history.get().at(); i > 0; i--) {
      Moment after = moments.get(i);
      Answers before = moments.get(i - 1).answers();
      changes.add(new Change(after.at(), AnswerChanges.of(form.form(), before, after.answers())));
    }
    return changes;
  }

  /** Whether going back to these answers would change this one. */
  public boolean isOther(Field<?> field, Answers from) {
    return !form.isFixed() && !form.answers().get().get(field).equals(from.get(field));
  }

  /** Gives the field the answer that it had before this change; one step to undo. */
  public void takeBack(AnswerChange change, AnswerChanges of) {
    form.take(List.of(change.field()), of.before());
  }
}
