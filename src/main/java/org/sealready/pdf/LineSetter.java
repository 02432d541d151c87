package org.sealready.pdf;

import java.util.ArrayList;
import java.util.List;

/** Gives the characters of one line their places. */
final class LineSetter {

  private final Measured text;
  private final LineBreaker.Span span;

  LineSetter(Measured text, LineBreaker.Span span) {
    this.text = text;
    this.span = span;
  }

  /** The line's width in ems when nothing forces it. */
  double natural() {
    return text.natural(span.from(), span.to());
  }

  /**
   * The line from {@code x} points on, squeezed to fit into {@code room} ems, and stretched to fill
   * them if it is to be full.
   */
  List<PlacedGlyph> set(double x, double room, double size, boolean full) {
    double spare = room - natural();
    double squeeze = squeeze(-spare);
    double weight = text.weight(span.from(), span.to());
    double stretch = full && spare > 0 && weight > 0 ? spare / weight : 0;
    List<PlacedGlyph> glyphs = new ArrayList<>();
    int seen = text.seen(span.from(), span.to());
    double at = 0;
    for (int i = span.from(); i < span.to(); i++) {
      Cell cell = text.cells().get(i);
      glyphs.add(place(cell, x + at * size, i < seen, size));
      at += i < seen ? cell.ink() : 0;
      if (i + 1 < seen) {
        Gap gap = text.gap(i);
        at += gap.natural() + squeeze * (gap.least() - gap.natural()) + stretch * gap.weight();
      }
    }
    return glyphs;
  }

  /**
   * The share of what the gaps can give that is needed to win {@code over} ems; the blank of a mark
   * at the line's end goes first (clreq: such a mark takes half an em).
   */
  private double squeeze(double over) {
    if (over <= 0) {
      return 0;
    }
    int seen = text.seen(span.from(), span.to());
    double end = text.cells().get(seen - 1).trail();
    double gaps = natural() - end - text.least(span.from(), span.to());
    return over <= end || gaps <= 0 ? 0 : (over - end) / gaps;
  }

  private static PlacedGlyph place(Cell cell, double x, boolean seen, double size) {
    double width = seen ? cell.ink() * size : 0;
    String name = cell.run().placeholder();
    return new PlacedGlyph(
        cell.point(), cell.face(), x, width, cell.shift() * size, cell.stretch(), name);
  }
}
