package org.sealready.pdf.line;

import java.util.Arrays;
import java.util.List;
import org.sealready.letter.Run;
import org.sealready.pdf.line.Kinsoku.Kind;

/** Where a paragraph may be broken, and at what penalty. */
final class BreakOpportunities {

  /** The penalty of a place at which no line may end. */
  static final double NEVER = Double.POSITIVE_INFINITY;

  /**
   * The penalty of a break between the parts of a very long name. It is paid only where a line
   * would otherwise lack a third or more.
   */
  static final double WITHIN_NAME = 4500;

  /** Such a name takes this part of a line. */
  private static final double VERY_LONG = 0.5;

  /** Ways to break a stretch that no line can hold; each is tried where the one before failed. */
  private enum Way {
    /** Beside what stays together for itself: a name, a code, a date. */
    UNITS,
    /** Between the parts of a name, as after an interpunct. */
    PARTS,
    /** At any place that the marks allow. */
    MARKS,
    /** Anywhere. */
    ANYWHERE
  }

  private final MeasuredParagraph text;
  private final List<Cell> cells;
  private final double[] penalty;
  private final double indent;
  private final double width;

  private BreakOpportunities(MeasuredParagraph text, double indent, double width) {
    this.text = text;
    this.cells = text.cells();
    this.penalty = new double[cells.size() + 1];
    this.indent = indent;
    this.width = width;
  }

  /**
   * For every position the penalty of a line that ends before it, 0 for most. A stretch is broken
   * within only where it is too long for a line of its own.
   *
   * @param indent what the first line lacks of {@code width}, both in ems
   */
  static double[] of(MeasuredParagraph text, double indent, double width) {
    BreakOpportunities breaks = new BreakOpportunities(text, indent, width);
    Arrays.fill(breaks.penalty, NEVER);
    for (int i = 1; i < breaks.cells.size(); i++) {
      if (breaks.marksAllow(i) && !breaks.joined(i)) {
        breaks.penalty[i] = 0;
      }
    }
    breaks.penalty[breaks.cells.size()] = 0;
    for (Way way : Way.values()) {
      breaks.openLong(way);
    }
    breaks.openNames();
    return breaks.penalty;
  }

  private void openLong(Way way) {
    int from = 0;
    for (int to = 1; to < penalty.length; to++) {
      if (penalty[to] == 0) {
        if (text.least(from, to) > width - (from == 0 ? indent : 0)) {
          open(from, to, way);
        }
        from = to;
      }
    }
  }

  private void open(int from, int to, Way way) {
    for (int i = from + 1; i < to; i++) {
      boolean may =
          switch (way) {
            case UNITS -> marksAllow(i) && isBesideUnit(i);
            case PARTS -> marksAllow(i) && endsPart(i);
            case MARKS -> marksAllow(i);
            case ANYWHERE -> true;
          };
      if (may) {
        penalty[i] = 0;
      }
    }
  }

  private void openNames() {
    int from = 0;
    for (int to = 1; to <= cells.size(); to++) {
      if (to == cells.size() || cells.get(to).run() != cells.get(from).run()) {
        if (cells.get(from).run().together() && text.least(from, to) > VERY_LONG * width) {
          openName(from, to);
        }
        from = to;
      }
    }
  }

  private void openName(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (penalty[i] == NEVER && marksAllow(i) && endsPart(i)) {
        penalty[i] = WITHIN_NAME;
      }
    }
  }

  private boolean isBesideUnit(int at) {
    Run before = cells.get(at - 1).run();
    Run after = cells.get(at).run();
    return before != after && (before.together() || after.together());
  }

  private boolean endsPart(int at) {
    Kind before = cells.get(at - 1).kind();
    return before == Kind.DOT || before == Kind.BLANK;
  }

  private boolean marksAllow(int at) {
    return Kinsoku.mayEnd(cells.get(at - 1).point())
        && Kinsoku.mayStart(cells.get(at).point())
        && cells.get(at).kind() != Kind.BLANK;
  }

  private boolean joined(int at) {
    Cell before = cells.get(at - 1);
    Cell after = cells.get(at);
    boolean word = isOfWord(before) && isOfWord(after);
    boolean name = before.kind() == Kind.DOT; // clreq advises not to break names here
    return word || name || before.isTogetherWith(after);
  }

  /** Full-width letters and digits make words too, though each is set like a Han character. */
  private static boolean isOfWord(Cell cell) {
    int point = cell.point();
    return cell.kind() == Kind.LATIN
        || point >= '０' && point <= '９'
        || point >= 'Ａ' && point <= 'Ｚ'
        || point >= 'ａ' && point <= 'ｚ';
  }
}
