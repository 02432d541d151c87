package org.sealready.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws pages of one document and holds its fonts, embedded as subsets. */
final class Ink {

  private final PDDocument document;
  private final FontBook book;
  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

  Ink(PDDocument document, FontBook book) {
    this.document = document;
    this.book = book;
  }

  /**
   * Adds a page with all that stands on it.
   *
   * @param index the page's number, from 0
   */
  PDPage draw(Leaf leaf, int index) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      if (leaf.draft()) {
        content.beginMarkedContent(COSName.ARTIFACT);
        DraftMark.draw(content, book);
        content.endMarkedContent();
      }
      int pieces = 0;
      for (Leaf.Item item : leaf.items()) {
        if (item.tag().isPresent()) {
          item.tag().get().add(new Tag.Place(index, pieces));
          draw(content, item.placed(), "/MCID " + pieces++);
        } else {
          content.beginMarkedContent(COSName.ARTIFACT);
          draw(content, item.placed(), "");
          content.endMarkedContent();
        }
      }
    }
    return page;
  }

  private void draw(PDPageContentStream content, Placed placed, String number) throws IOException {
    switch (placed) {
      case Placed.Text line -> text(content, line, number);
      case Placed.Rule rule -> {
        content.setLineWidth((float) rule.thickness());
        content.moveTo((float) rule.x1(), up(rule.y1()));
        content.lineTo((float) rule.x2(), up(rule.y2()));
        content.stroke();
      }
    }
  }

  /**
   * A line of text. What it says is written beside its glyphs ({@code ActualText}), because readers
   * take the wider gaps of a full line for blanks.
   */
  private void text(PDPageContentStream content, Placed.Text line, String number)
      throws IOException {
    beginSaying(content, line.text(), number);
    content.beginText();
    new LineInk(content, line.size(), book).draw(line, this::font);
    content.endText();
    content.endMarkedContent();
  }

  /** Written raw: Poppler heeds ActualText only where it stands in the content itself. */
  @SuppressWarnings("deprecation") // PDFBox offers no other way to write it there
  private static void beginSaying(PDPageContentStream content, String text, String number)
      throws IOException {
    String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    content.appendRawCommands("/Span<<" + number + "/ActualText<feff" + hex + ">>>BDC\n");
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
