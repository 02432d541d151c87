package org.sealready.pdf;

import java.util.Map;
import org.sealready.pdf.font.DocumentFont;
import org.sealready.pdf.font.Face;
import org.sealready.pdf.font.PdfText;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.line.PlacedGlyph;

/** Writes the glyphs of one line, each where layout put it. */
final class GlyphRunWriter {

  /**
   * A wider gap, in ems, is filled with a blank of its width: PDFBox takes an empty gap for a blank
   * even where ActualText says otherwise, and a blank under ActualText for none.
   */
  private static final double FILLED = 0.05;

  private final StringBuilder out;
  private final Map<Face, DocumentFont> fonts;
  private final double size;
  private final StringBuilder codes = new StringBuilder();
  private final StringBuilder shown = new StringBuilder();
  private Face face;
  private double at;

  GlyphRunWriter(StringBuilder out, Map<Face, DocumentFont> fonts, double size) {
    this.out = out;
    this.fonts = fonts;
    this.size = size;
  }

  void draw(Placed.Text line) {
    at = origin(line.glyphs().getFirst());
    out.append("BT 1 0 0 1 ").append(PdfText.number(at)).append(' ');
    out.append(PdfText.number(PlacedPage.HEIGHT - line.baseline())).append(" Tm\n");
    for (PlacedGlyph glyph : line.glyphs()) {
      if (face == null) {
        turnTo(glyph.face());
      }
      move(origin(glyph));
      if (glyph.face() != face) {
        flush();
        turnTo(glyph.face());
      }
      show(glyph);
    }
    flush();
    out.append("ET\n");
  }

  private void turnTo(Face other) {
    face = other;
    out.append('/').append(other).append(' ').append(PdfText.number(size)).append(" Tf\n");
  }

  private static double origin(PlacedGlyph glyph) {
    return glyph.x() + glyph.shift();
  }

  private void show(PlacedGlyph glyph) {
    if (glyph.stretch() == 1) {
      codes.append(font().code(glyph.codePoint()));
      at += width(glyph.codePoint());
    } else {
      flush();
      scaled(glyph.codePoint(), glyph.stretch());
    }
  }

  private void scaled(int character, double factor) {
    double percent = Math.round(factor * 10_000) / 100.0;
    out.append(PdfText.number(percent)).append(" Tz");
    out.append(PdfText.bytes(font().code(character))).append("Tj 100 Tz\n");
    at += width(character) * percent / 100;
  }

  /** What is less than half a thousandth of an em goes into the next gap. */
  private void move(double to) {
    double gap = to - at;
    if (gap > FILLED * size && font().has(' ')) {
      flush();
      scaled(' ', gap / width(' '));
      return;
    }
    long back = Math.round(-gap * 1000 / size);
    if (back != 0) {
      endCodes();
      shown.append(back);
      at -= back * size / 1000;
    }
  }

  private DocumentFont font() {
    return fonts.get(face);
  }

  private double width(int character) {
    return font().width(character) * size / 1000;
  }

  private void endCodes() {
    if (!codes.isEmpty()) {
      shown.append(PdfText.bytes(codes.toString()));
      codes.setLength(0);
    }
  }

  private void flush() {
    endCodes();
    if (!shown.isEmpty()) {
      out.append('[').append(shown).append("]TJ\n");
      shown.setLength(0);
    }
  }
}
