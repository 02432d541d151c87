package org.sealready.ui.rejection;

import java.util.Optional;
import org.sealready.form.Field;
import org.sealready.service.rejection.KeptReason;

/**
 * A reason as it stands now.
 *
 * @param index its place in the round, from 0
 * @param field the field that mends it; empty for papers and for what is mended elsewhere
 * @param now what stands there
 * @param isMasked whether others should not read it over a shoulder
 */
record ShownReason(
    int index,
    KeptReason kept,
    State state,
    Optional<Field<?>> field,
    String now,
    boolean isMasked) {

  /** How far it is; the name is a style class. */
  enum State {
    OPEN,
    /** It is not known what it is about. */
    UNSURE,
    DONE,
    /** Left as a note. */
    NOTE
  }

  boolean isOpen() {
    return state == State.OPEN || state == State.UNSURE;
  }

  /** Whether another value stands there than when the round began. */
  boolean isChanged() {
    return field.isPresent() && !now.equals(kept.before());
  }

  /** Whether its round is over. */
  boolean isClosed() {
    return kept.after().isPresent();
  }

  /** As the person counts them. */
  int number() {
    return index + 1;
  }

  /** Never the content: it may be personal data and must not reach a log. */
  @Override
  public String toString() {
    return "ShownReason(" + number() + ", " + state + ")";
  }
}
