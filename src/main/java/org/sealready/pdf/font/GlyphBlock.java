package org.sealready.pdf.font;

import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs as they stand one after the other in a TrueType file.
 *
 * @param bytes their outlines
 */
record GlyphBlock(byte[] bytes, List<Metrics> metrics) {

  /**
   * What the file's tables say of one glyph.
   *
   * @param length how many of the bytes are its own
   * @param box left, bottom, right, top
   */
  record Metrics(int length, int advance, int[] box, int points, int contours) {}

  /**
   * These glyphs of a face.
   *
   * @param divisor how many units of the face become one: outlines are rounded to that
   */
  static GlyphBlock of(FontFile font, List<Integer> glyphs, int divisor) {
    List<Outline> outlines =
        font.outlines(glyphs).stream().map(outline -> outline.coarser(divisor)).toList();
    GlyphBytes coder = new GlyphBytes(outlines.stream().mapToInt(GlyphBytes::most).sum());
    List<Metrics> metrics = new ArrayList<>();
    for (int i = 0; i < outlines.size(); i++) {
      Outline outline = outlines.get(i);
      int from = coder.length();
      int[] box = outline.box();
      coder.write(outline, box);
      metrics.add(
          new Metrics(
              coder.length() - from,
              advance(font, glyphs.get(i), divisor),
              box,
              outline.x().length,
              outline.ends().length));
    }
    return new GlyphBlock(coder.written(), metrics);
  }

  /** How far the pen moves, in the new units. */
  static int advance(FontFile font, int glyph, int divisor) {
    return Math.round(font.advance(glyph) / (float) divisor);
  }
}
