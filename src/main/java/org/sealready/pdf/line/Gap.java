package org.sealready.pdf.line;

import org.sealready.pdf.line.Kinsoku.Kind;

/**
 * The space between two characters of a line, in ems.
 *
 * @param least what is left when the line is squeezed
 * @param weight how much it takes of what is added to make the line full; 0 where it stays
 * @param most what it may be when the line is stretched, unless nothing else can stretch
 */
record Gap(double least, double natural, double weight, double most) {

  /** Usual gap between Han and Latin (clreq: a quarter em at most). */
  private static final double HAN_LATIN = 0.25;

  private static final double LEAST_HAN_LATIN = 0.125;

  /** How wide a full line may make it (clreq: half an em). */
  static final double MOST_HAN_LATIN = 0.5;

  /** A mark squeezed within a line keeps this much of its blank half, so that a pause is seen. */
  private static final double LEAST_BLANK = 0.2;

  private static final double FREE = Double.POSITIVE_INFINITY;

  static final Gap NONE = new Gap(0, 0, 0, 0);
  private static final Gap TIGHT = new Gap(0, 0, 1, FREE);
  private static final Gap BESIDE_LATIN = new Gap(LEAST_HAN_LATIN, HAN_LATIN, 1.5, MOST_HAN_LATIN);

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
      return new Gap(0, Math.max(0, blank - 0.5), 1, FREE);
    }
    return new Gap(Math.min(blank, LEAST_BLANK), blank, blank > 0 ? 1.5 : 1, FREE);
  }

  boolean isLimited() {
    return most < FREE && weight > 0;
  }
}
