package org.sealready.vault.filing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sealready.form.Answers;

/**
 * One state in the undo history: a filing after one change.
 *
 * @param page id of the page that was open, empty for the first
 * @param at when the change was made; empty in what older versions saved
 */
public record Moment(Answers answers, String page, Optional<Instant> at) {

  public Moment {
    at = at.map(time -> time.truncatedTo(ChronoUnit.MILLIS));
  }

  /** One of which it is not known when it was. */
  public Moment(Answers answers, String page) {
    this(answers, page, Optional.empty());
  }

  /** The same at this time. */
  Moment at(Optional<Instant> time) {
    return new Moment(answers, page, time);
  }
}
