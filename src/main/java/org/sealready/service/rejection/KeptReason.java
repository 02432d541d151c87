package org.sealready.service.rejection;

import java.util.List;
import java.util.Optional;
import org.sealready.rules.rejection.Advice;
import org.sealready.rules.rejection.RejectionItem;

/**
 * A reason of a rejection as it is kept with its filing.
 *
 * @param text the words of the reviewer
 * @param start where they begin in the text of the round, in characters; -1 where they have no
 *     place
 * @param end behind their last character; -1 as above
 * @param field id of the field, slot or letter that mends it, found or given by a person
 * @param done what a person said of it; empty as long as the answer decides
 * @param isNote whether a person left it as a note
 * @param before what stood at the field when the round began; empty for others
 * @param after what stood there when the next round began; empty until then
 */
public record KeptReason(
    String text,
    int start,
    int end,
    Optional<String> field,
    List<Advice> advice,
    Optional<Boolean> done,
    boolean isNote,
    String before,
    Optional<String> after) {

  public KeptReason {
    advice = List.copyOf(advice);
  }

  /** One that was just read. */
  public static KeptReason of(RejectionItem item) {
    return new KeptReason(
        item.text(),
        item.start(),
        item.end(),
        item.field(),
        item.advice(),
        Optional.empty(),
        false,
        "",
        Optional.empty());
  }

  /** The same at the beginning of its round, with what stands at its field. */
  public KeptReason begun(String now) {
    return new KeptReason(text, start, end, field, advice, done, isNote, now, Optional.empty());
  }

  /** Whether it is known what it is about. */
  public boolean isSure() {
    return field.isPresent() || !advice.isEmpty();
  }

  /** Whether the ministry's text message was what went wrong. */
  public boolean isOfMessage() {
    return advice.stream().anyMatch(Advice::isOfMessage);
  }

  /** Whether it has a place in the text of its round. */
  public boolean isPlaced() {
    return start >= 0;
  }

  /** The same, as a person says it is done or not. */
  public KeptReason ticked(boolean isDone) {
    return new KeptReason(
        text, start, end, field, advice, Optional.of(isDone), false, before, after);
  }

  /** The same as a note, which nothing has to be done for. */
  public KeptReason left() {
    return new KeptReason(text, start, end, field, advice, Optional.empty(), true, before, after);
  }

  /**
   * The same words at the field, slot or letter that a person gave them to.
   *
   * @param at what is advised there
   * @param now what stands at it
   */
  public KeptReason given(RejectionItem at, String now) {
    return new KeptReason(
        text, start, end, at.field(), at.advice(), Optional.empty(), false, now, Optional.empty());
  }

  /** The same as it stands at the end of its round. */
  public KeptReason closed(boolean isDone, String now) {
    return new KeptReason(
        text, start, end, field, advice, Optional.of(isDone), isNote, before, Optional.of(now));
  }

  /** Never the content: it may be personal data and must not reach a log. */
  @Override
  public String toString() {
    return "KeptReason(" + start + "-" + end + ")";
  }
}
