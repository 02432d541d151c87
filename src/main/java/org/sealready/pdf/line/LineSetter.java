package org.sealready.pdf.line;

import java.util.ArrayList;
import java.util.List;

/** Gives the characters of one line their places. */
public final class LineSetter {

  private final MeasuredParagraph text;
  private final LineBreaker.Span span;

  public LineSetter(MeasuredParagraph text, LineBreaker.Span span) {
    this.text = text;
    this.span = span;
  }

  /** The line's width in ems when nothing forces it. */
  public double natural() {
    return text.natural(span.from(), span.to());
  }

  /**
   * The line from {@code x} points on, squeezed to fit into {@code room} ems, and stretched to fill
   * them if it is to be full and can be so without wide gaps.
   */
  public List<PlacedGlyph> set(double x, double room, double size, boolean full) {
    double ratio =
        full || natural() > room ? text.ratio(span.from(), span.to(), room, natural()) : 0;
    List<PlacedGlyph> glyphs = new ArrayList<>();
    int seen = text.seen(span.from(), span.to());
    double at = 0;
    for (int i = span.from(); i < span.to(); i++) {
      Cell cell = text.cells().get(i);
      glyphs.add(place(cell, x + at * size, i < seen, size));
      at += i < seen ? cell.ink() : 0;
      if (i + 1 < seen) {
        at += text.gap(i).at(ratio);
      }
    }
    return glyphs;
  }

  private static PlacedGlyph place(Cell cell, double x, boolean seen, double size) {
    double width = seen ? cell.ink() * size : 0;
    String name = cell.run().placeholder();
    return new PlacedGlyph(
        cell.point(), cell.face(), x, width, cell.shift() * size, cell.stretch(), name);
  }
}
