package org.sealready.paper;

import java.util.List;
import java.util.Optional;

/**
 * The field of a newer version of a paper that a field of the older one has become.
 *
 * @param slot empty where none is the same for all that can be told
 * @param sure whether it is the same without doubt
 */
record Renamed(Optional<Slot> slot, boolean sure) {

  /** A field stands in the same place when it has moved by no more than this, in millimetres. */
  private static final double SAME = 2;

  static Renamed of(String name, Paper blank, Paper before) {
    Optional<Slot> same = blank.slot(name);
    Optional<Slot> was = before.slot(name).filter(slot -> slot.title().isEmpty());
    if (was.isEmpty()) {
      return new Renamed(same, true);
    }
    Caption words = was.get().caption();
    if (same.filter(slot -> isNear(slot.spots(), was.get().spots())).isPresent()
        && (words.isEmpty() || same.get().caption().equals(words))) {
      return new Renamed(same, true);
    }
    return words.isEmpty() ? new Renamed(same, false) : saying(words, same, blank);
  }

  /** The only field with these words; of several the one that still bears the name. */
  private static Renamed saying(Caption words, Optional<Slot> same, Paper blank) {
    List<Slot> alike =
        blank.slots().stream()
            .filter(slot -> slot.title().isEmpty() && slot.caption().equals(words))
            .toList();
    Optional<Slot> only = alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    Optional<Slot> found = only.or(() -> same.filter(alike::contains));
    return new Renamed(found, only.isPresent() && only.equals(same));
  }

  private static boolean isNear(List<Spot> now, List<Spot> was) {
    Spot here = now.getFirst();
    Spot there = was.getFirst();
    return here.page() == there.page()
        && Math.abs(here.area().x() - there.area().x()) <= SAME
        && Math.abs(here.area().y() - there.area().y()) <= SAME;
  }
}
