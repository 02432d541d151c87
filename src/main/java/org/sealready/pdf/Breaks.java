package org.sealready.pdf;

import java.util.List;

/** Where a paragraph may be broken. */
final class Breaks {

  private Breaks() {}

  /**
   * For every position whether a line may end before it. A stretch that is too long for a line of
   * this many ems may be broken within, at any place that the marks allow, and where they allow
   * none, anywhere.
   */
  static boolean[] of(Measured text, double width) {
    List<Cell> cells = text.cells();
    boolean[] may = new boolean[cells.size() + 1];
    for (int i = 1; i < cells.size(); i++) {
      may[i] = marksAllow(cells.get(i - 1), cells.get(i)) && !joined(cells, i);
    }
    may[cells.size()] = true;
    openLong(text, width, may, true);
    openLong(text, width, may, false);
    return may;
  }

  private static void openLong(Measured text, double width, boolean[] may, boolean heedMarks) {
    int from = 0;
    for (int to = 1; to < may.length; to++) {
      if (may[to]) {
        if (text.least(from, to) > width) {
          open(text.cells(), from, to, may, heedMarks);
        }
        from = to;
      }
    }
  }

  private static void open(List<Cell> cells, int from, int to, boolean[] may, boolean heedMarks) {
    for (int i = from + 1; i < to; i++) {
      may[i] = !heedMarks || marksAllow(cells.get(i - 1), cells.get(i));
    }
  }

  private static boolean marksAllow(Cell before, Cell after) {
    return Kinsoku.mayEnd(before.point())
        && Kinsoku.mayStart(after.point())
        && after.kind() != Kinsoku.Kind.BLANK;
  }

  private static boolean joined(List<Cell> cells, int at) {
    Cell before = cells.get(at - 1);
    Cell after = cells.get(at);
    boolean word = before.kind() == Kinsoku.Kind.LATIN && after.kind() == Kinsoku.Kind.LATIN;
    boolean name = before.kind() == Kinsoku.Kind.DOT; // clreq advises not to break names here
    return word || name || before.isTogetherWith(after);
  }
}
