package org.sealready.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody meant who wrote another one. */
final class Nearest {

  private Nearest() {}

  /** The known name that differs least, if it differs in less than a third of its letters. */
  static Optional<String> to(String written, Collection<String> known) {
    String wanted = plain(written);
    return known.stream()
        .min(Comparator.comparingInt(name -> distance(wanted, plain(name))))
        .filter(name -> distance(wanted, plain(name)) * 3 < Math.max(3, name.length()))
        .or(() -> byEnd(wanted, known));
  }

  /** The one name whose last part is the last part of what was written. */
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

  /** How many letters must be put in, left out or changed to make one of the other. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
