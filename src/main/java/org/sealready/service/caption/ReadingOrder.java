package org.sealready.service.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sealready.paper.Area;
import org.sealready.paper.Slot;
import org.sealready.paper.Spot;

/**
 * The order in which a person reads the fields of a paper: page by page, line by line. A file lists
 * them as they were made.
 */
final class ReadingOrder {

  private ReadingOrder() {}

  static List<Slot> of(List<Slot> slots) {
    List<Slot> sorted = new ArrayList<>(slots);
    sorted.removeIf(ReadingOrder::isNowhere);
    sorted.sort(
        Comparator.comparingInt((Slot slot) -> first(slot).page())
            .thenComparingDouble(slot -> Print.centre(first(slot).area())));
    List<Slot> ordered = new ArrayList<>();
    List<Slot> line = new ArrayList<>();
    for (Slot slot : sorted) {
      if (!line.isEmpty() && !isInLine(first(line.getFirst()), first(slot))) {
        ordered.addAll(fromLeft(line));
        line.clear();
      }
      line.add(slot);
    }
    ordered.addAll(fromLeft(line));
    slots.stream().filter(ReadingOrder::isNowhere).forEach(ordered::add);
    return ordered;
  }

  private static boolean isNowhere(Slot slot) {
    return slot.spots().isEmpty();
  }

  private static List<Slot> fromLeft(List<Slot> line) {
    return line.stream()
        .sorted(Comparator.comparingDouble(slot -> first(slot).area().x()))
        .toList();
  }

  private static boolean isInLine(Spot first, Spot next) {
    Area area = first.area();
    return first.page() == next.page()
        && Print.centre(next.area()) < area.bottom()
        && next.area().y() < Print.centre(area);
  }

  private static Spot first(Slot slot) {
    return slot.spots().getFirst();
  }
}
