package org.sealready.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * The large grey 草稿 behind a draft's text. Drawn as outlines, not as text, so that nobody finds it
 * between the letter's words.
 */
final class DraftMark {

  private static final String WORD = "草稿";
  private static final double SIZE = 170;
  private static final float GREY = 0.9f;

  private DraftMark() {}

  /** Draws it across the middle of the page; leaves the colour black. */
  static void draw(PDPageContentStream content, FontBook book) throws IOException {
    content.setNonStrokingColor(GREY);
    double scale = SIZE / book.font(Face.BOLD).getUnitsPerEm();
    AffineTransform place =
        AffineTransform.getTranslateInstance(PlacedPage.WIDTH / 2, PlacedPage.HEIGHT / 2);
    place.rotate(Math.toRadians(40));
    place.translate(-SIZE, -0.38 * SIZE);
    for (int i = 0; i < WORD.length(); i++) {
      AffineTransform at = new AffineTransform(place);
      at.translate(i * SIZE, 0);
      at.scale(scale, scale);
      int glyph = book.glyph(WORD.charAt(i), Face.BOLD);
      fill(content, book.font(Face.BOLD).getGlyph().getGlyph(glyph).getPath().getPathIterator(at));
    }
    content.setNonStrokingColor(0f);
  }

  private static void fill(PDPageContentStream content, PathIterator path) throws IOException {
    float[] to = new float[6];
    float x = 0;
    float y = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(to);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> content.moveTo(to[0], to[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(to[0], to[1]);
        case PathIterator.SEG_QUADTO -> quadratic(content, x, y, to);
        case PathIterator.SEG_CUBICTO -> content.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
        default -> content.closePath();
      }
      int last = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
      x = to[last];
      y = to[last + 1];
    }
    content.fill();
  }

  /** PDF has cubic curves only. */
  private static void quadratic(PDPageContentStream content, float x, float y, float[] to)
      throws IOException {
    content.curveTo(
        x + (to[0] - x) * 2 / 3,
        y + (to[1] - y) * 2 / 3,
        to[2] + (to[0] - to[2]) * 2 / 3,
        to[3] + (to[1] - to[3]) * 2 / 3,
        to[2],
        to[3]);
  }
}
