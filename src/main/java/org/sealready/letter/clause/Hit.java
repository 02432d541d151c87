package org.sealready.letter.clause;

import java.util.Optional;

/**
 * A place where a wording speaks of a clause.
 *
 * @param start of what is done, in the sentence
 * @param end behind it
 * @param difference from what must be said; empty where it is said
 * @param certain whether it counts although the clause is said elsewhere
 */
record Hit(
    ClauseText.Sentence sentence,
    int start,
    int end,
    Optional<Difference> difference,
    boolean certain) {

  boolean isSaid() {
    return difference.isEmpty();
  }

  boolean overlaps(Hit other) {
    return sentence.equals(other.sentence) && start < other.end && other.start < end;
  }
}
