package org.sealready.form;

import java.util.List;
import java.util.Optional;

/**
 * A known reason for which filings come back.
 *
 * @param number as the collection numbers it
 * @param text the reason in a few words
 * @param by ids of the rules, questions and letters that answer it; empty where nothing does yet
 * @param design why it cannot happen; empty where it can
 * @param waits whether it can be judged only by looking at pictures, which nothing does yet; what
 *     stands in {@code by} is no more than a question about all of them
 * @param source where it was read, for those that were added after the first collection
 */
public record Reason(
    String number,
    Bilingual text,
    List<String> by,
    Optional<Bilingual> design,
    boolean waits,
    Optional<Source> source) {

  public Reason {
    by = List.copyOf(by);
  }

  /** Whether a check of its own answers it. */
  public boolean isAnswered() {
    return !waits && !by.isEmpty();
  }
}
