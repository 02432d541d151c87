package org.sealready.pdf;

import java.util.List;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.layout.SheetSection;

/**
 * Sheets for comparing what was typed with licence and cards: a table of A4 pages with every value
 * large, codes in groups, and a box to tick. PDF/A-2b like the letters, and as reproducible.
 */
public final class SheetPdf {

  private SheetPdf() {}

  /** The sheet as a file. A character without glyph is shown by its number. */
  public static byte[] write(String title, String intro, List<SheetSection> sections) {
    Tag document = Tag.document();
    FontBook book = FontBook.ofThisComputer();
    SheetComposer composer = new SheetComposer(book, document);
    List<DocumentPage> leaves =
        composer.compose(title, intro, sections).stream()
            .map(page -> new DocumentPage(page, false))
            .toList();
    return PdfADocument.write(book, title, "", document, leaves);
  }
}
