package org.sealready.pdf;

import java.util.List;
import java.util.Optional;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.layout.CardPart;

/**
 * Cards to hold beside a screen or a phone: always one A4 page, whose type shrinks where there is
 * much to say. PDF/A-2b like the letters, and as reproducible.
 */
public final class CardPdf {

  private static final double MOST = 1.12;
  private static final double STEP = 0.04;

  /** Smaller cannot be read at arm's length. */
  private static final double LEAST = 0.6;

  private CardPdf() {}

  /**
   * The card as a file. A character without glyph is shown by its number.
   *
   * @throws IllegalArgumentException if it is too much for a page in the smallest type: who makes
   *     the card limits what it says
   */
  public static byte[] write(String title, List<CardPart> parts) {
    return write(title, parts, parts);
  }

  /**
   * The card as a file, as above.
   *
   * @param brief what it says where all of it is too much for a page in the smallest type
   * @throws IllegalArgumentException if that is too much as well
   */
  public static byte[] write(String title, List<CardPart> parts, List<CardPart> brief) {
    FontBook book = FontBook.ofThisComputer();
    return set(book, title, parts)
        .or(() -> set(book, title, brief))
        .orElseThrow(() -> new IllegalArgumentException("too much for a card"));
  }

  private static Optional<byte[]> set(FontBook book, String title, List<CardPart> parts) {
    for (double scale = MOST; scale >= LEAST; scale -= STEP) {
      Tag document = Tag.document();
      CardComposer composer = new CardComposer(book, document, scale);
      if (composer.fits(parts)) {
        DocumentPage page = new DocumentPage(composer.items(), false);
        return Optional.of(PdfADocument.write(book, title, "", document, List.of(page)));
      }
    }
    return Optional.empty();
  }
}
