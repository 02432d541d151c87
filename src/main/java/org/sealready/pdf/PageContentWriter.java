package org.sealready.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sealready.pdf.font.DocumentFont;
import org.sealready.pdf.font.Face;
import org.sealready.pdf.font.FontFile;
import org.sealready.pdf.font.PdfText;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.layout.PlacedPage;

/** Draws one page: what stands on it as PDF's operators (ISO 32000-1, 8 and 9). */
final class PageContentWriter {

  private final StringBuilder out = new StringBuilder(8192);
  private final Map<Face, DocumentFont> fonts;
  private final int page;
  private int pieces;

  /**
   * @param page the page's number, from 0
   */
  PageContentWriter(Map<Face, DocumentFont> fonts, int page) {
    this.fonts = fonts;
    this.page = page;
  }

  /** The page's content. */
  byte[] draw(DocumentPage leaf, FontFile marking) {
    if (leaf.draft()) {
      DraftMark.draw(out, marking);
    }
    leaf.items().forEach(this::draw);
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private void draw(DocumentPage.Item item) {
    switch (item.placed()) {
      case Placed.Text line -> text(item, line);
      case Placed.Rule rule -> rule(rule);
    }
  }

  /**
   * What a line says is written beside its glyphs ({@code ActualText}), because readers take the
   * wider gaps of a full line for blanks. Poppler heeds it only at a span, and only where it stands
   * in the content itself.
   */
  private void text(DocumentPage.Item item, Placed.Text line) {
    if (item.tag().isEmpty()) {
      out.append("/Artifact<</Type/Pagination>>BDC\n");
    }
    out.append("/Span<<");
    item.tag().ifPresent(this::number);
    out.append("/ActualText").append(PdfText.bytes("\uFEFF" + line.text())).append(">>BDC\n");
    new GlyphRunWriter(out, fonts, line.size()).draw(line);
    out.append(item.tag().isEmpty() ? "EMC EMC\n" : "EMC\n");
  }

  private void number(Tag tag) {
    tag.add(new Tag.Place(page, pieces));
    out.append("/MCID ").append(pieces++);
  }

  private void rule(Placed.Rule rule) {
    out.append("/Artifact BMC\n").append(PdfText.number(rule.thickness())).append(" w ");
    point(rule.x1(), rule.y1());
    out.append("m ");
    point(rule.x2(), rule.y2());
    out.append("l S EMC\n");
  }

  /** PDF counts from the bottom of the page upwards. */
  private void point(double x, double y) {
    out.append(PdfText.number(x)).append(' ');
    out.append(PdfText.number(PlacedPage.HEIGHT - y)).append(' ');
  }
}
