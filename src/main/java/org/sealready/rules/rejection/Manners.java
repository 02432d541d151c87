package org.sealready.rules.rejection;

import java.util.HashMap;
import java.util.Map;

/** How clauses are said, by the words that they begin, go on or end with. */
final class Manners {

  /** Long texts repeat themselves. */
  private final Map<String, Manner> known = new HashMap<>();

  private final Phrases phrases;

  /**
   * How a clause is said beside the others.
   *
   * @param isRequest it asks for something
   * @param isConsequence it says what follows from something
   * @param isCondition it says when something holds
   * @param isJoined it is said to be one more
   */
  record Manner(boolean isRequest, boolean isConsequence, boolean isCondition, boolean isJoined) {}

  Manners(Phrases phrases) {
    this.phrases = phrases;
  }

  /** How this clause is said. */
  Manner of(String text) {
    if (known.size() > SentenceReasons.MOST_KEPT) {
      known.clear();
    }
    return known.computeIfAbsent(text, this::read);
  }

  private Manner read(String text) {
    return new Manner(
        phrases.isRequest(text),
        phrases.isConsequence(text),
        phrases.condition().matcher(text).find(),
        phrases.connective().matcher(text).lookingAt());
  }
}
