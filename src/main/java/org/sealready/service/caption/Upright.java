package org.sealready.service.caption;

import java.util.OptionalDouble;
import org.sealready.paper.Area;
import org.sealready.pdf.intake.PrintedGlyph;

/**
 * The words above and below the fields of a page.
 *
 * @param print what is printed beside fields
 */
record Upright(Print print, Table table) {

  /** Words above or below a field outside of a table are no farther than this, in millimetres. */
  static final double FAR = 8;

  /** A column of a table may be so long. */
  private static final double COLUMN = 150;

  /** The words above or below a field in its own cell; none where the field fills it. */
  String own(Area place) {
    Area above = ownRoom(place, table.ruleAbove(Print.middle(place), place.y() + Table.NEAR));
    Area below = ownRoom(place, table.ruleBelow(Print.middle(place), place.bottom() - Table.NEAR));
    String over = over(place, above);
    return over.isEmpty() ? under(place, below) : over;
  }

  /**
   * Whether its cell says something farther above: then the cells around call something else, such
   * as the day below a signature.
   */
  boolean isUnderWords(Area place) {
    if (!isInColumn(place)) {
      return false;
    }
    double top = table.ruleAbove(Print.middle(place), Print.centre(place));
    boolean isCell = top > 0 && place.y() - top <= Table.HIGHEST;
    return isCell && !print.in(column(place, top, place.y())).isEmpty();
  }

  /** What is free between a field and the line above or below it; nothing where that is far. */
  private Area ownRoom(Area place, double line) {
    double left = table.ruleBefore(place.x() + Table.NEAR, Print.centre(place));
    boolean isAbove = line < Print.centre(place);
    double high = isAbove ? place.y() - line : line - place.bottom();
    boolean isCell =
        line > 0 && line < table.page().height() && high > Table.NEAR && high <= 2 * FAR;
    double top = isAbove ? line : place.bottom();
    return new Area(left, top, place.right() - left, isCell ? high : 0);
  }

  /** The words of the lowest line of this room that stand over a field. */
  private String over(Area place, Area room) {
    return CaptionText.of(band(room).over(place.x(), place.right()));
  }

  /** The words of the highest line of this room that stand under a field. */
  private String under(Area place, Area room) {
    return CaptionText.of(band(room).under(place.x(), place.right()));
  }

  /** What is printed in a room and beside it. */
  private Print band(Area room) {
    return room.height() <= 0
        ? new Print(java.util.List.of())
        : print.in(new Area(0, room.y(), table.page().width(), room.height()));
  }

  String on(Habit.Side side, Area place) {
    return switch (side) {
      case ABOVE -> above(place);
      case BELOW -> below(place);
    };
  }

  /** The head of its column, or the words right above it. */
  String above(Area place) {
    if (!isInColumn(place)) {
      return over(place, freeAbove(place));
    }
    double x = Print.middle(place);
    double low = table.ruleAbove(x, Print.centre(place));
    while (low > Math.max(0, place.y() - COLUMN)) {
      double high = table.ruleAbove(x, low - Table.NEAR);
      Area cell = column(place, high, low);
      if (!print.in(cell).isEmpty()) {
        return high == 0 ? "" : CaptionText.of(print.in(cell).text());
      }
      low = high;
    }
    return "";
  }

  /** The cell right below its own, or the words right below it. */
  private String below(Area place) {
    if (!isInColumn(place)) {
      return under(place, freeBelow(place));
    }
    Area cell = cellBelow(place);
    return table.hasFieldIn(cell) ? "" : CaptionText.of(print.in(cell).text());
  }

  private Area cellBelow(Area place) {
    double x = Print.middle(place);
    double high = table.ruleBelow(x, Print.centre(place));
    double low = table.ruleBelow(x, high + Table.NEAR);
    return column(place, high, low < table.page().height() ? low : high);
  }

  private boolean isInColumn(Area place) {
    double x = Print.middle(place);
    double y = Print.centre(place);
    return table.ruleBefore(x, y) > 0 && table.ruleBehind(x, y) < table.page().width();
  }

  private Area column(Area place, double high, double low) {
    double x = Print.middle(place);
    double left = table.ruleBefore(x, Print.centre(place));
    double right = table.ruleBehind(x, Print.centre(place));
    return new Area(left, high, right - left, low - high);
  }

  /** Up to the next field. */
  private Area freeAbove(Area place) {
    double top = Math.max(place.y() - FAR, table.fieldAbove(place));
    return new Area(place.x(), top, place.width(), Math.max(0, place.y() - top));
  }

  private Area freeBelow(Area place) {
    double bottom = Math.min(place.bottom() + FAR, table.fieldBelow(place));
    return new Area(place.x(), place.bottom(), place.width(), Math.max(0, bottom - place.bottom()));
  }

  /** How far the words above are; none where there are none. */
  OptionalDouble gapAbove(Area place) {
    double end =
        print.in(isInColumn(place) ? headAbove(place) : freeAbove(place)).glyphs().stream()
            .map(PrintedGlyph::area)
            .mapToDouble(Area::bottom)
            .max()
            .orElse(-1);
    return end < 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, place.y() - end));
  }

  private Area headAbove(Area place) {
    double low = table.ruleAbove(Print.middle(place), Print.centre(place));
    return column(place, table.ruleAbove(Print.middle(place), low - Table.NEAR), low);
  }

  /** How far the words below are; none where there are none. */
  OptionalDouble gapBelow(Area place) {
    double start =
        print.in(isInColumn(place) ? cellBelow(place) : freeBelow(place)).glyphs().stream()
            .map(PrintedGlyph::area)
            .mapToDouble(Area::y)
            .min()
            .orElse(-1);
    return start < 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.max(0, start - place.bottom()));
  }
}
