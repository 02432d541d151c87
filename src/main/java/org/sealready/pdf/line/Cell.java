package org.sealready.pdf.line;

import org.sealready.letter.Run;
import org.sealready.pdf.font.Face;

/**
 * One character as line breaking sees it, in ems: blank before its ink, ink, blank after it.
 *
 * @param shift what the ink is moved to the right of where the glyph would draw it
 * @param run the stretch of text that it belongs to; two cells of a run that stays together have
 *     the same one
 */
public record Cell(
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

  /** What Noto leaves blank at either end of its em dash. */
  private static final double DASH_EDGE = 0.0435;

  static Cell of(int point, Face face, double width, Run run) {
    Kinsoku.Kind kind = Kinsoku.kindOf(point);
    return switch (kind) {
      case CLOSING -> new Cell(point, kind, face, 0, HALF, width - HALF, 0, width, run);
      case OPENING -> new Cell(point, kind, face, width - HALF, HALF, 0, HALF - width, width, run);
      case DOT -> new Cell(point, kind, face, 0, HALF, 0, (HALF - width) / 2, width, run);
      case DASH -> dash(point, face, width, run);
      case HAN, LATIN, BLANK -> new Cell(point, kind, face, 0, width, 0, 0, width, run);
    };
  }

  /** An em dash fills its em, so that two of them make one line as —— should (clreq). */
  private static Cell dash(int point, Face face, double width, Run run) {
    double shift = point == '—' && width < 1 ? -DASH_EDGE * stretch(point, width) : 0;
    double ink = shift == 0 ? width : 1;
    return new Cell(point, Kinsoku.Kind.DASH, face, 0, ink, 0, shift, width, run);
  }

  /** How much wider than usual the glyph is drawn. */
  double stretch() {
    return stretch(point, width);
  }

  private static double stretch(int point, double width) {
    return point == '—' && width < 1 ? 1 / (width - 2 * DASH_EDGE) : 1;
  }

  /** Whether both belong to one stretch that stays in one line. */
  boolean isTogetherWith(Cell next) {
    return run.together() && run == next.run;
  }

  boolean isLetterOrDigit() {
    return kind == Kinsoku.Kind.LATIN && Character.isLetterOrDigit(point);
  }
}
