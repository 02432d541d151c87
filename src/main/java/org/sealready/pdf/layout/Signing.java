package org.sealready.pdf.layout;

import java.util.List;

/** Looks back at the rows of a signature: the ruled blank and the plain lines after it. */
final class Signing {

  private Signing() {}

  /** How far to the right they reach; very far where there is no signature. */
  static double end(List<Row> rows) {
    double end = 0;
    for (Row row : rows.reversed()) {
      switch (row) {
        case Row.Line line -> end = Math.max(end, end(line));
        case Row.Blank blank -> {
          return Math.max(end, blank.to());
        }
        case Row.Space space -> {}
        case Row.Drawing drawing -> {
          return Double.MAX_VALUE;
        }
        case Row.Frame frame -> {
          return Double.MAX_VALUE;
        }
        case Row.Closing close -> {
          return Double.MAX_VALUE;
        }
      }
    }
    return Double.MAX_VALUE;
  }

  /** How high they are at least, if lines stand no closer than {@code leading} points. */
  static double leastHeight(List<Row> rows, double leading) {
    double height = 0;
    for (Row row : rows.reversed()) {
      height += row.points() + row.leadings() * leading;
      if (row instanceof Row.Blank) {
        break;
      }
    }
    return height;
  }

  private static double end(Row.Line line) {
    return line.glyphs().isEmpty()
        ? 0
        : line.glyphs().getLast().x() + line.glyphs().getLast().width();
  }
}
