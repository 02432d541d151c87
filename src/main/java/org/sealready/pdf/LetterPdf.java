package org.sealready.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Run;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.layout.Geometry;
import org.sealready.pdf.layout.LetterLayout;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.pdf.line.LineSetter;
import org.sealready.pdf.line.MeasuredParagraph;
import org.sealready.pdf.line.Measurer;

/**
 * Letters as PDF/A-2b, one A4 page each. The same letter gives the same bytes on any day, in any
 * zone and locale.
 */
public final class LetterPdf {

  private static final FontBook FONTS = FontBook.ofThisComputer();

  private LetterPdf() {}

  /**
   * Where everything stands on the letter's page, as {@link #write} draws it.
   *
   * @throws LetterRefused if a character has no glyph or the text is too long for the page
   */
  public static PlacedPage place(FilledLetter letter) throws LetterRefused {
    return new LetterLayout(FONTS).place(letter);
  }

  /**
   * Whether the letter fits on its page; answers faster than {@link #place} where it does not.
   *
   * @throws LetterRefused if a character has no glyph
   */
  public static boolean fits(FilledLetter letter) throws LetterRefused {
    return new LetterLayout(FONTS).fit(letter.blocks()).isPresent();
  }

  /**
   * The letter as a file of one page.
   *
   * @param identifier what the file's metadata name it by; says nothing about its content
   * @throws LetterRefused if a character has no glyph or the text is too long for the page
   */
  public static byte[] write(FilledLetter letter, String identifier) throws LetterRefused {
    return write(letter, identifier, FONTS);
  }

  /** As {@link #write(FilledLetter, String)}, in these faces. */
  public static byte[] write(FilledLetter letter, String identifier, FontBook book)
      throws LetterRefused {
    Tag document = Tag.document();
    List<DocumentPage> leaves = List.of(leaf(letter, document, book));
    return PdfADocument.write(book, letter.title(), identifier, document, leaves);
  }

  /**
   * All letters as one file, a page each, in this order.
   *
   * @throws LetterRefused as soon as one of them cannot be printed
   */
  public static byte[] together(List<FilledLetter> letters) throws LetterRefused {
    Tag document = Tag.document();
    List<DocumentPage> leaves = new ArrayList<>();
    for (FilledLetter letter : letters) {
      leaves.add(leaf(letter, document.add("Sect"), FONTS));
    }
    String title = letters.stream().map(FilledLetter::title).collect(Collectors.joining("、"));
    return PdfADocument.write(FONTS, title, "", document, leaves);
  }

  /**
   * Reads the faces and what every file needs now, for a program that is going to write letters and
   * has a thread to spare.
   */
  public static void load() {
    Tag document = Tag.document();
    DocumentPage.Item line = new DocumentPage.Item(draftLine(), Optional.of(document.add("P")));
    PdfADocument.write(FONTS, "", "", document, List.of(new DocumentPage(List.of(line), false)));
  }

  private static DocumentPage leaf(FilledLetter letter, Tag parent, FontBook book)
      throws LetterRefused {
    List<DocumentPage.Item> items = new ArrayList<>();
    if (letter.draft()) {
      items.add(new DocumentPage.Item(draftLine(), Optional.of(parent.add("P"))));
    }
    items.addAll(LetterTags.items(letter, new LetterLayout(book).place(letter), parent));
    return new DocumentPage(items, letter.draft());
  }

  /** The mark's word as text, in the corner, for readers that do not see outlines. */
  static Placed draftLine() {
    try {
      MeasuredParagraph word = new Measurer(FONTS, false).measure(List.of(Run.fixed("草稿")));
      double x = Geometry.LEFT + Geometry.WIDTH - 2 * 14;
      return new Placed.Text(
          PlacedPage.mm(24), 14, new LineSetter(word, word.whole()).set(x, 2, 14, false));
    } catch (LetterRefused impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
