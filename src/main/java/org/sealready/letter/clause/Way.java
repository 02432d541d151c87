package org.sealready.letter.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One way to say a clause.
 *
 * @param act what is done or is so
 * @param denied whether the clause says that it is not done
 * @param with what must be spoken of besides, each in any words that its pattern knows
 * @param unless what shows that another clause is said
 * @param enough whether it says the clause; if not, it may be missing, but not be denied or
 *     weakened
 */
public record Way(
    Pattern act, boolean denied, List<Pattern> with, Optional<Pattern> unless, boolean enough) {
  public Way {
    with = List.copyOf(with);
  }

  /** Whether this text speaks of everything that must be spoken of. */
  boolean isSpokenOf(String text) {
    return with.stream().allMatch(topic -> topic.matcher(text).find()) && !isOfAnother(text);
  }

  /** Whether this text says another clause. */
  boolean isOfAnother(String text) {
    return unless.map(other -> other.matcher(text).find()).orElse(false);
  }

  /** How much of that it speaks of. */
  long spokenOf(String text) {
    return with.stream().filter(topic -> topic.matcher(text).find()).count();
  }
}
