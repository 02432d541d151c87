package org.sealready.pdf.layout;

import java.util.List;
import org.sealready.pdf.line.PlacedGlyph;

/** Something that has its place on the page. */
public sealed interface Placed {

  /**
   * One line of text.
   *
   * @param baseline distance of the baseline from the top of the page
   * @param size of the type
   */
  record Text(double baseline, double size, List<PlacedGlyph> glyphs) implements Placed {
    public Text {
      glyphs = List.copyOf(glyphs);
    }

    /** What the line says, code point by code point. */
    public String text() {
      StringBuilder text = new StringBuilder();
      glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
      return text.toString();
    }

    /** Never the text: it may be personal data and must not reach a log. */
    @Override
    public String toString() {
      return "Text(" + glyphs.size() + ")";
    }

    /** The em boxes of its glyphs taken together. */
    public Box box() {
      double left = glyphs.getFirst().x();
      return box(left, glyphs.getLast().x() + glyphs.getLast().width() - left);
    }

    /** A part of the line: the em box is 0.88 above the baseline and 0.12 below it. */
    Box box(double x, double width) {
      return new Box(x, baseline - 0.88 * size, width, size);
    }
  }

  /** A straight rule from one point to another. */
  record Rule(double x1, double y1, double x2, double y2, double thickness) implements Placed {}
}
