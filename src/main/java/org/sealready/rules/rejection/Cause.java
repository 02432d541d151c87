package org.sealready.rules.rejection;

import java.util.List;
import java.util.Optional;

/**
 * A kind of reason and how it is worded.
 *
 * @param field id of a field, slot or letter, {@code {person}} standing for the contact that the
 *     text names; empty where no field mends it
 * @param all patterns of which each must be found in the same clauses
 * @param never what must not be there
 * @param weight how sure it is against other causes; about 1 for one pattern
 * @param advice what to do, best first
 */
public record Cause(
    Optional<String> field,
    List<WordPattern> all,
    Optional<WordPattern> never,
    double weight,
    List<Advice> advice) {

  /** So much does each matched character add, up to {@link #MOST_FOR_LENGTH}. */
  private static final double FOR_LENGTH = 0.01;

  private static final double MOST_FOR_LENGTH = 0.3;

  public Cause {
    all = List.copyOf(all);
    advice = List.copyOf(advice);
  }

  /** How well it explains this folded text: 0 where it does not. */
  double score(CharSequence text) {
    int length = 0;
    for (WordPattern pattern : all) {
      int found = pattern.lengthIn(text);
      if (found < 0) {
        return 0;
      }
      length += found;
    }
    if (never.isPresent() && never.get().isIn(text)) {
      return 0;
    }
    return weight + Math.min(MOST_FOR_LENGTH, FOR_LENGTH * length);
  }
}
