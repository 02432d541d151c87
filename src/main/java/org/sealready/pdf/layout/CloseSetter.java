package org.sealready.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sealready.pdf.line.LineBreaker;
import org.sealready.pdf.line.LineSetter;
import org.sealready.pdf.line.MeasuredParagraph;
import org.sealready.pdf.line.NameBreaker;

/**
 * Sets the close of a letter: the date four characters from the right edge and the unit's name
 * above it, each centred on the other (GB/T 9704-2012, 7.3.5.1). A name that would leave the type
 * area moves both to the left, as a clerk does, before it takes a second line.
 */
final class CloseSetter {

  private static final double FROM_RIGHT = 4;

  /** A name leaves this much of the line free, unless it would take more than three lines. */
  private static final double FREE = 6;

  /** Height of a line in ems: name and date stand close, for one seal covers both. */
  private static final double LINE = 1.7;

  private final double size;
  private final double columns;

  CloseSetter(double size) {
    this.size = size;
    this.columns = Geometry.columns(size);
  }

  List<Row.Closing> lines(MeasuredParagraph unit, MeasuredParagraph date) {
    List<LineBreaker.Span> names = unit.cells().isEmpty() ? List.of() : names(unit);
    double centre = centre(unit, names, date);
    List<Row.Closing> rows = new ArrayList<>();
    names.forEach(span -> rows.add(row(unit, span, centre)));
    if (!date.cells().isEmpty()) {
      rows.add(row(date, date.whole(), centre));
    }
    return rows;
  }

  private List<LineBreaker.Span> names(MeasuredParagraph unit) {
    List<LineBreaker.Span> spans = NameBreaker.lines(unit, columns - FREE);
    return spans.size() <= NameBreaker.MOST ? spans : NameBreaker.lines(unit, columns);
  }

  /** Where the middle of name and date is, in ems from the left edge. */
  private double centre(
      MeasuredParagraph unit, List<LineBreaker.Span> names, MeasuredParagraph date) {
    double widest =
        names.stream().mapToDouble(span -> unit.natural(span.from(), span.to())).max().orElse(0);
    return columns - Math.max(FROM_RIGHT + date.natural() / 2, widest / 2);
  }

  private Row.Closing row(MeasuredParagraph text, LineBreaker.Span span, double centre) {
    LineSetter line = new LineSetter(text, span);
    double width = Math.min(columns, line.natural());
    double left = Geometry.LEFT + Math.max(0, centre - width / 2) * size;
    return new Row.Closing(new Row.Line(0, LINE * size, size, line.set(left, width, size, false)));
  }
}
