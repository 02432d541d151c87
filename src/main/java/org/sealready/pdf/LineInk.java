package org.sealready.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Writes the glyphs of one line, each where layout put it. */
final class LineInk {

  /**
   * A wider gap, in ems, is filled with a blank of its width: PDFBox takes an empty gap for a blank
   * even where ActualText says otherwise, and a blank under ActualText for none.
   */
  private static final double FILLED = 0.05;

  private final PDPageContentStream content;
  private final double size;
  private final FontBook book;
  private final List<Object> pending = new ArrayList<>();
  private Face face;
  private double at;

  LineInk(PDPageContentStream content, double size, FontBook book) {
    this.content = content;
    this.size = size;
    this.book = book;
  }

  /** A document's own font of a face. */
  interface Fonts {
    PDFont of(Face face) throws IOException;
  }

  void draw(Placed.Text line, Fonts fonts) throws IOException {
    at = origin(line.glyphs().getFirst());
    content.setTextMatrix(Matrix.getTranslateInstance((float) at, Ink.up(line.baseline())));
    for (PlacedGlyph glyph : line.glyphs()) {
      move(origin(glyph));
      if (glyph.face() != face) {
        flush();
        face = glyph.face();
        content.setFont(fonts.of(face), (float) size);
      }
      show(glyph);
      at = origin(glyph) + book.width(glyph.codePoint(), face) * glyph.stretch() * size;
    }
    flush();
  }

  private void show(PlacedGlyph glyph) throws IOException {
    String text = Character.toString(glyph.codePoint());
    if (glyph.stretch() == 1) {
      pending.add(text);
      return;
    }
    flush();
    scaled(text, glyph.stretch());
  }

  private void scaled(String text, double factor) throws IOException {
    content.setHorizontalScaling((float) (factor * 100));
    content.showText(text);
    content.setHorizontalScaling(100);
  }

  private static double origin(PlacedGlyph glyph) {
    return glyph.x() + glyph.shift();
  }

  private void move(double to) throws IOException {
    double gap = (to - at) / size;
    if (gap > FILLED) {
      flush();
      scaled(" ", gap / book.width(' ', face));
      return;
    }
    float back = Math.round(-gap * 10_000) / 10f;
    if (back != 0 && !pending.isEmpty()) {
      pending.add(back);
    } else if (back != 0) {
      content.showTextWithPositioning(new Object[] {back});
    }
  }

  private void flush() throws IOException {
    if (!pending.isEmpty()) {
      content.showTextWithPositioning(pending.toArray());
      pending.clear();
    }
  }
}
