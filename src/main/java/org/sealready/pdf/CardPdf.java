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

  /** What is smaller, in points, is read with effort: rather say less. */
  private static final double READABLE = 7.5;

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
    return set(book, title, parts, LEAST)
        .or(() -> set(book, title, brief, LEAST))
        .orElseThrow(() -> new IllegalArgumentException("too much for a card"));
  }

  /**
   * The card as a file, as above.
   *
   * @param full what it says where a page holds it in a type that is read with ease, the longest
   *     first
   * @param parts what it says else
   * @throws IllegalArgumentException if the brief one is too much in the smallest type
   */
  public static byte[] write(
      String title, List<List<CardPart>> full, List<CardPart> parts, List<CardPart> brief) {
    double readable = READABLE / CardPart.Style.SMALL.size();
    FontBook book = FontBook.ofThisComputer();
    return full.stream()
        .flatMap(each -> set(book, title, each, readable).stream())
        .findFirst()
        .orElseGet(() -> write(title, parts, brief));
  }

  private static Optional<byte[]> set(
      FontBook book, String title, List<CardPart> parts, double least) {
    for (double scale = MOST; scale >= least; scale -= STEP) {
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
