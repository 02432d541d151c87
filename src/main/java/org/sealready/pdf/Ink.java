package org.sealready.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Draws placed things; holds the fonts of one document, embedded as subsets. */
final class Ink {

  private final PDDocument document;
  private final FontBook book;
  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

  Ink(PDDocument document, FontBook book) {
    this.document = document;
    this.book = book;
  }

  void draw(PDPageContentStream content, Placed item) throws IOException {
    switch (item) {
      case Placed.Text line -> text(content, line);
      case Placed.Rule rule -> {
        content.setLineWidth((float) rule.thickness());
        content.moveTo((float) rule.x1(), up(rule.y1()));
        content.lineTo((float) rule.x2(), up(rule.y2()));
        content.stroke();
      }
    }
  }

  /**
   * A line of text. Its characters stand where layout put them; what the line says is written
   * beside them ({@code ActualText}), because readers take the wider gaps of a full line for
   * blanks.
   */
  private void text(PDPageContentStream content, Placed.Text line) throws IOException {
    beginSaying(content, line.text());
    content.beginText();
    List<PlacedGlyph> glyphs = line.glyphs();
    for (int from = 0, to; from < glyphs.size(); from = to) {
      to = from + 1;
      while (to < glyphs.size() && glyphs.get(to).face() == glyphs.get(from).face()) {
        to++;
      }
      stretch(content, line, glyphs.subList(from, to));
    }
    content.endText();
    content.endMarkedContent();
  }

  /** Written raw: Poppler heeds ActualText only where it stands in the content itself. */
  @SuppressWarnings("deprecation") // PDFBox offers no other way to write it there
  private static void beginSaying(PDPageContentStream content, String text) throws IOException {
    String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    content.appendRawCommands("/Span <</ActualText <feff" + hex + ">>> BDC\n");
  }

  /** Characters of one face, with what each is moved from where the one before it ends. */
  private void stretch(PDPageContentStream content, Placed.Text line, List<PlacedGlyph> glyphs)
      throws IOException {
    Face face = glyphs.getFirst().face();
    content.setFont(font(face), (float) line.size());
    double at = origin(glyphs.getFirst());
    content.setTextMatrix(Matrix.getTranslateInstance((float) at, up(line.baseline())));
    List<Object> parts = new ArrayList<>();
    for (PlacedGlyph glyph : glyphs) {
      float back = Math.round((at - origin(glyph)) / line.size() * 10_000) / 10f;
      if (back != 0) {
        parts.add(back);
      }
      parts.add(Character.toString(glyph.codePoint()));
      at = origin(glyph) + book.width(glyph.codePoint(), face) * line.size();
    }
    content.showTextWithPositioning(parts.toArray());
  }

  private static double origin(PlacedGlyph glyph) {
    return glyph.x() + glyph.shift();
  }

  private PDFont font(Face face) throws IOException {
    PDFont font = fonts.get(face);
    if (font == null) {
      font = PDType0Font.load(document, book.font(face), true);
      fonts.put(face, font);
    }
    return font;
  }

  /** PDF counts from the bottom of the page upwards. */
  static float up(double y) {
    return (float) (PlacedPage.HEIGHT - y);
  }
}
