package org.sealready.rules.rejection;

import java.util.Arrays;
import java.util.List;
import org.sealready.rules.pattern.Held;
import org.sealready.rules.pattern.WordPattern;

/**
 * A clause of folded text that keeps what was found in it: it is asked again for each reason that
 * it might belong to.
 */
final class Clause {

  private static final int UNKNOWN = -2;
  private static final int NOT_THERE = -1;

  private final String text;
  private final Held held;
  private final short[][] found;

  /**
   * @param causes how many causes ask
   */
  Clause(String text, int causes) {
    this.text = text;
    held = Held.of(text);
    found = new short[causes][];
  }

  String text() {
    return text;
  }

  /** What it holds. */
  Held held() {
    return held;
  }

  /**
   * The length of the first place of a pattern in clauses that follow each other; -1 where there is
   * none.
   *
   * @param cause the number of the cause that asks
   * @param number of the pattern within the cause
   * @param whole all of them, where a pattern may reach from one into the next
   */
  static int length(
      List<Clause> clauses, Clause whole, int cause, int number, WordPattern pattern, int all) {
    for (Clause clause : clauses) {
      int length = clause.length(cause, number, pattern, all);
      if (length > NOT_THERE) {
        return length;
      }
    }
    return clauses.size() > 1 && pattern.isLong()
        ? pattern.lengthIn(whole.text, whole.held)
        : NOT_THERE;
  }

  private int length(int cause, int number, WordPattern pattern, int all) {
    if (found[cause] == null) {
      found[cause] = new short[all];
      Arrays.fill(found[cause], (short) UNKNOWN);
    }
    if (found[cause][number] == UNKNOWN) {
      found[cause][number] = (short) pattern.lengthIn(text, held);
    }
    return found[cause][number];
  }
}
