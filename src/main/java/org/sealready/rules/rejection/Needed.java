package org.sealready.rules.rejection;

import java.util.BitSet;
import java.util.List;

/** Characters of which a text must hold all, and sets of which it must hold one each. */
final class Needed {

  private final int[] all;
  private final Held[] oneOfEach;

  Needed(List<BitSet> sets) {
    all =
        sets.stream()
            .filter(set -> set.cardinality() == 1)
            .mapToInt(set -> Held.place(set.nextSetBit(0)))
            .distinct()
            .toArray();
    oneOfEach =
        sets.stream().filter(set -> set.cardinality() > 1).map(Needed::held).toArray(Held[]::new);
  }

  private static Held held(BitSet characters) {
    Held held = new Held();
    characters.stream().map(Held::place).forEach(held::add);
    return held;
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
