package org.sealready.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Sheets for comparing what was typed with licence and cards: a table of A4 pages with every value
 * large, codes in groups, and a box to tick. PDF/A-2b like the letters, and as reproducible.
 */
public final class SheetPdf {

  private SheetPdf() {}

  /** The sheet as a file. A character without glyph is shown by its number. */
  public static byte[] write(String title, String intro, List<SheetSection> sections) {
    FontBook fonts = FontBook.bundled();
    List<List<Placed>> pages = new SheetComposer(fonts).compose(title, intro, sections);
    synchronized (fonts) {
      try (PDDocument document = new PDDocument()) {
        Ink ink = new Ink(document, fonts);
        for (List<Placed> placed : pages) {
          draw(document, ink, placed);
        }
        return Archive.write(document, title, "");
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  private static void draw(PDDocument document, Ink ink, List<Placed> placed) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (Placed item : placed) {
        ink.draw(content, item);
      }
    }
  }
}
