package org.sealready.service.rejection;

import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Judged;
import org.sealready.service.exchange.CopyText;

/** Which reasons of a rejection still have to be dealt with, by the answers as they are now. */
public record OpenReasons(Form form, Judged judged) {

  /** How many of the last round are open; none where it never came back. */
  public int in(RejectionRounds rounds) {
    return rounds.all().isEmpty()
        ? 0
        : (int) rounds.all().getLast().reasons().stream().filter(this::isOpen).count();
  }

  private boolean isOpen(KeptReason kept) {
    Answers answers = judged.effective().answers();
    Optional<Field<?>> field = kept.field().flatMap(form::field);
    String now = field.map(at -> CopyText.of(at, answers)).orElse("");
    return !kept.isNote() && !isDone(kept, field, now);
  }

  /**
   * What a person said counts; else a value that has changed and is not found wrong.
   *
   * @param now what stands at the field
   */
  public boolean isDone(KeptReason kept, Optional<Field<?>> field, String now) {
    return kept.done()
        .orElseGet(
            () ->
                field.isPresent()
                    && !now.equals(kept.before())
                    && !now.isEmpty()
                    && !isWrong(field.get()));
  }

  private boolean isWrong(Field<?> field) {
    return judged.errors().stream().anyMatch(each -> each.field().equals(field));
  }
}
