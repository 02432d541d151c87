package org.sealready.rules.pattern;

import java.util.List;

/** Characters of which a text must hold all, and sets of which it must hold one each. */
final class Needed {

  private final int[] all;
  private final Held[] oneOfEach;

  /**
   * @param sets each as a text of its characters
   */
  Needed(List<String> sets) {
    all =
        sets.stream()
            .filter(set -> set.length() == 1)
            .mapToInt(set -> Held.place(set.charAt(0)))
            .distinct()
            .toArray();
    oneOfEach = sets.stream().filter(set -> set.length() > 1).map(Held::of).toArray(Held[]::new);
  }

  boolean isIn(Held text) {
    for (int place : all) {
      if (!text.has(place)) {
        return false;
      }
    }
    for (Held each : oneOfEach) {
      if (!text.hasOneOf(each)) {
        return false;
      }
    }
    return true;
  }
}
