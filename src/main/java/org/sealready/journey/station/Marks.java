package org.sealready.journey.station;

import java.util.Optional;
import java.util.Set;

/**
 * What tells how far a station is.
 *
 * @param ticks one of them says that it is done; they are of the checklist before the filing, which
 *     goes on beside it
 * @param by what of the filing itself finishes the station
 * @param begins states with which it begins
 * @param done states that finish it
 * @param back states in which it came back
 */
public record Marks(
    Set<String> ticks, Optional<By> by, Set<String> begins, Set<String> done, Set<String> back) {
  public Marks {
    ticks = Set.copyOf(ticks);
    begins = Set.copyOf(begins);
    done = Set.copyOf(done);
    back = Set.copyOf(back);
  }

  /** What of the filing itself finishes a station. */
  public enum By {
    /** Every question is answered, and nothing is wrong. */
    ANSWERS,
    /** Every letter that is needed was printed or saved. */
    LETTERS,
    /** The number was written down. */
    NUMBER
  }
}
