package org.sealready.pdf.line;

import org.sealready.pdf.line.Kinsoku.Kind;

/**
 * The space between two characters of a line, in ems.
 *
 * @param least what is left when the line is squeezed
 * @param most what it may be when the line is stretched
 */
record Gap(double least, double natural, double most) {

  /** Usual gap between Han and Latin (clreq: a quarter em at most). */
  private static final double HAN_LATIN = 0.25;

  private static final double LEAST_HAN_LATIN = 0.125;

  /**
   * How much a full line may add: what a reader does not notice. A line that needs more is left
   * short at its end.
   */
  static final double STRETCH = 0.1;

  /** A pause squeezed within a line keeps this much of its blank half, so that it is seen. */
  private static final double LEAST_BLANK = 0.2;

  /** Brackets and quotes are drawn with room of their own and may give up all of it. */
  private static final String BRACKETS = "（）“”‘’「」『』［］【】〔〕《》〈〉〖〗";

  static final Gap NONE = new Gap(0, 0, 0);
  private static final Gap TIGHT = new Gap(0, 0, STRETCH);
  private static final Gap BESIDE_LATIN = new Gap(LEAST_HAN_LATIN, HAN_LATIN, HAN_LATIN + STRETCH);

  static Gap between(Cell before, Cell after) {
    if (before.kind().isMark() || after.kind().isMark()) {
      return besideMark(before, after);
    }
    boolean latinBefore = before.kind() == Kind.LATIN;
    boolean latinAfter = after.kind() == Kind.LATIN;
    if (latinBefore && latinAfter || before.kind() == Kind.DOT || after.kind() == Kind.DOT) {
      return NONE;
    }
    if (before.kind() == Kind.DASH && after.kind() == Kind.DASH) {
      return NONE;
    }
    if (before.isTogetherWith(after)) {
      return latinBefore || latinAfter ? NONE : TIGHT;
    }
    boolean mixed =
        before.kind() == Kind.HAN && after.isLetterOrDigit()
            || before.isLetterOrDigit() && after.kind() == Kind.HAN;
    return mixed ? BESIDE_LATIN : TIGHT;
  }

  /**
   * Two marks in a row give up half an em between them: 2 em become 1.5, and 1 in a line that is
   * squeezed (clreq).
   */
  private static Gap besideMark(Cell before, Cell after) {
    double blank = before.trail() + after.lead();
    if (before.kind().isMark() && after.kind().isMark()) {
      double natural = Math.max(0, blank - 0.5);
      return new Gap(0, natural, natural + STRETCH);
    }
    double least = isPause(before) || isPause(after) ? LEAST_BLANK : 0;
    return new Gap(Math.min(blank, least), blank, blank + STRETCH);
  }

  private static boolean isPause(Cell cell) {
    return cell.kind().isMark() && BRACKETS.indexOf(cell.point()) < 0;
  }

  /** The gap in a line that is squeezed (below 0, to -1) or stretched (above 0, to 1). */
  double at(double ratio) {
    return natural + ratio * (ratio < 0 ? natural - least : most - natural);
  }
}
