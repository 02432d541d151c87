package org.sealready.service.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sealready.paper.RuledLine;

/**
 * Printed lines without doubles: tables are often drawn cell by cell, and a line that is drawn is
 * also seen.
 */
final class MergedLines {

  /** Lines so near one another are one, in millimetres. */
  private static final double SAME = 0.7;

  private MergedLines() {}

  static List<RuledLine> of(List<RuledLine> lines) {
    List<RuledLine> merged = new ArrayList<>();
    List<RuledLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(line -> line.isLevel() ? line.x1() : line.y1()));
    for (RuledLine line : sorted) {
      int at = 0;
      while (at < merged.size() && !isOne(merged.get(at), line)) {
        at++;
      }
      if (at < merged.size()) {
        merged.set(at, longer(merged.get(at), line));
      } else {
        merged.add(line);
      }
    }
    return merged;
  }

  /** The other begins where the first one is, or right behind it. */
  private static boolean isOne(RuledLine first, RuledLine other) {
    if (first.isLevel() != other.isLevel()) {
      return false;
    }
    return first.isLevel()
        ? Math.abs(first.y1() - other.y1()) <= SAME && other.x1() <= first.x2() + SAME
        : Math.abs(first.x1() - other.x1()) <= SAME && other.y1() <= first.y2() + SAME;
  }

  private static RuledLine longer(RuledLine first, RuledLine other) {
    return first.isLevel()
        ? new RuledLine(first.x1(), first.y1(), Math.max(first.x2(), other.x2()), first.y1())
        : new RuledLine(first.x1(), first.y1(), first.x1(), Math.max(first.y2(), other.y2()));
  }
}
