package org.sealready.rules.rejection;

import java.util.List;
import java.util.Optional;
import org.sealready.rules.pattern.WordPattern;

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

  /**
   * How well it explains these clauses in a row: 0 where it does not.
   *
   * @param whole all of them
   * @param number its own among the causes
   */
  double score(List<Clause> clauses, Clause whole, int number) {
    if (!mayExplain(whole, clauses.size() == 1)) {
      return 0;
    }
    int length = 0;
    int patterns = all.size() + 1;
    for (int i = 0; i < all.size(); i++) {
      int found = Clause.length(clauses, whole, number, i, all.get(i), patterns);
      if (found < 0) {
        return 0;
      }
      length += found;
    }
    boolean isNever =
        never.isPresent()
            && Clause.length(clauses, whole, number, all.size(), never.get(), patterns) >= 0;
    return isNever ? 0 : weight + Math.min(MOST_FOR_LENGTH, FOR_LENGTH * length);
  }

  /** Before any pattern is tried; of several clauses each knows by itself what is in it. */
  private boolean mayExplain(Clause whole, boolean isOne) {
    for (WordPattern each : all) {
      if ((isOne || each.isLong()) && !each.mayBeIn(whole.held())) {
        return false;
      }
    }
    return true;
  }
}
