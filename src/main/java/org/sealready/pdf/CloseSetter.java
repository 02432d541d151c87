package org.sealready.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the close of a letter: the date four characters from the right edge and the unit's name
 * above it, each centred on the other (GB/T 9704-2012, 7.3.5.1).
 */
final class CloseSetter {

  private static final double FROM_RIGHT = 4;

  /** Height of a line in ems: name and date stand close, for one seal covers both. */
  private static final double LINE = 1.7;

  private final double size;
  private final double right;

  /** {@code right} is the right edge of the type, in points from the page's left edge. */
  CloseSetter(double size, double right) {
    this.size = size;
    this.right = right;
  }

  List<Row.Closing> lines(Measured unit, Measured date) {
    double width = date.natural() * size;
    double centre = right - FROM_RIGHT * size - width / 2;
    List<Row.Closing> rows = new ArrayList<>();
    if (!unit.cells().isEmpty()) {
      double room = 2 * Math.min(right - centre, centre - Geometry.LEFT) / size;
      NameBreaker.lines(unit, room).forEach(span -> rows.add(row(unit, span, centre, room)));
    }
    if (!date.cells().isEmpty()) {
      rows.add(row(date, date.whole(), centre, Geometry.columns(size)));
    }
    return rows;
  }

  private Row.Closing row(Measured text, LineBreaker.Span span, double centre, double room) {
    LineSetter line = new LineSetter(text, span);
    double width = Math.min(room, line.natural());
    List<PlacedGlyph> glyphs = line.set(centre - width * size / 2, width, size, false);
    return new Row.Closing(new Row.Line(0, LINE * size, size, glyphs));
  }
}
