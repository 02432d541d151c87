package org.sealready.service.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Suggests the intended name for a misspelt one (edit distance). */
final class NameSuggestion {

  /** No name is longer; the comparison takes time by length. */
  private static final int LONGEST = 60;

  private NameSuggestion() {}

  /** The known name that differs least, if it differs in less than a third of its letters. */
  static Optional<String> to(String written, Collection<String> known) {
    String wanted = plain(written);
    if (wanted.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .min(Comparator.comparingInt(name -> distance(wanted, plain(name))))
        .filter(name -> distance(wanted, plain(name)) * 3 < Math.max(3, name.length()))
        .or(() -> byEnd(wanted, known));
  }

  /** The one name with the same last part as the written one. */
  private static Optional<String> byEnd(String wanted, Collection<String> known) {
    var same = known.stream().filter(name -> end(plain(name)).equals(end(wanted))).toList();
    return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }

  private static String end(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** How many letters must be put in, left out, changed or swapped to make one of the other. */
  private static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : next(steps, one, other, i, j);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int next(int[][] steps, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
    least = Math.min(least, steps[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
