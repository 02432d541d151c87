package org.sealready.pdf.intake;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.sealready.paper.Area;

/**
 * Reads which characters are printed where. Only to tell what a field asks for: whatever a page
 * calls wrongly costs a guess that a person looks at.
 */
final class GlyphReader extends PDFTextStripper {

  private static final int MOST = 20_000;

  /** How far a character reaches below its line, as a share of its size. */
  private static final float BELOW = 0.2f;

  private final List<PageGeometry> sights;
  private final List<PrintedGlyph> glyphs = new ArrayList<>();

  private GlyphReader(List<PageGeometry> sights) {
    this.sights = sights;
  }

  /** All of them; none where the pages cannot be read as text. */
  static List<PrintedGlyph> of(PDDocument document, List<PageGeometry> sights) {
    GlyphReader reader = new GlyphReader(sights);
    try {
      reader.writeText(document, Writer.nullWriter());
    } catch (IOException | RuntimeException unreadable) {
      // What was read so far is right; fields without words are chosen on the page.
      return reader.glyphs;
    }
    return reader.glyphs;
  }

  /** Only words that a person sees name a field, and only those are kept. */
  private boolean isHidden() {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    return !mode.isFill() && !mode.isStroke();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    int page = getCurrentPageNo() - 1;
    String text = font.toUnicode(code);
    if (text == null
        || text.isBlank()
        || isHidden()
        || page >= sights.size()
        || glyphs.size() >= MOST) {
      return;
    }
    Rectangle2D drawn =
        new PDRectangle(0, -BELOW, Math.max(BELOW, displacement.getX()), 1)
            .transform(matrix)
            .getBounds2D();
    Area seen =
        sights
            .get(page)
            .area(
                new PDRectangle(
                    (float) drawn.getX(),
                    (float) drawn.getY(),
                    (float) drawn.getWidth(),
                    (float) drawn.getHeight()));
    glyphs.add(new PrintedGlyph(page, text, seen));
  }
}
