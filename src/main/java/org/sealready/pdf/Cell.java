package org.sealready.pdf;

import org.sealready.letter.Run;

/**
 * One character as line breaking sees it, in ems: blank before its ink, ink, blank after it.
 *
 * @param shift what the ink is moved to the right of where the glyph would draw it
 * @param run the stretch of text that it belongs to; two cells of a run that stays together have
 *     the same one
 */
record Cell(
    int point,
    Kinsoku.Kind kind,
    Face face,
    double lead,
    double ink,
    double trail,
    double shift,
    double width,
    Run run) {

  /** Half an em is what a squeezed full-width mark keeps. */
  private static final double HALF = 0.5;

  static Cell of(int point, Face face, double width, Run run) {
    Kinsoku.Kind kind = Kinsoku.kindOf(point);
    return switch (kind) {
      case CLOSING -> new Cell(point, kind, face, 0, HALF, width - HALF, 0, width, run);
      case OPENING -> new Cell(point, kind, face, width - HALF, HALF, 0, HALF - width, width, run);
      case DOT -> new Cell(point, kind, face, 0, HALF, 0, (HALF - width) / 2, width, run);
      case HAN, DASH, LATIN, BLANK -> new Cell(point, kind, face, 0, width, 0, 0, width, run);
    };
  }

  /** Whether both belong to one stretch that stays in one line. */
  boolean isTogetherWith(Cell next) {
    return run.together() && run == next.run;
  }

  boolean isLetterOrDigit() {
    return kind == Kinsoku.Kind.LATIN && Character.isLetterOrDigit(point);
  }
}
