package org.sealready.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Run;

/**
 * Letters as PDF/A-2b, one A4 page each. The same letter gives the same bytes on any day, in any
 * zone and locale.
 */
public final class LetterPdf {

  private static final FontBook FONTS = FontBook.bundled();
  private static final LetterLayout LAYOUT = new LetterLayout(FONTS);

  private LetterPdf() {}

  /**
   * Where everything stands on the letter's page, as {@link #write} draws it.
   *
   * @throws LetterRefused if a character has no glyph or the text is too long for the page
   */
  public static PlacedPage place(FilledLetter letter) throws LetterRefused {
    return LAYOUT.place(letter);
  }

  /**
   * The letter as a file of one page.
   *
   * @param identifier what the file's metadata name it by; says nothing about its content
   * @throws LetterRefused if a character has no glyph or the text is too long for the page
   */
  public static byte[] write(FilledLetter letter, String identifier) throws LetterRefused {
    return write(List.of(letter), identifier);
  }

  /**
   * All letters as one file, a page each, in this order.
   *
   * @throws LetterRefused as soon as one of them cannot be printed
   */
  public static byte[] together(List<FilledLetter> letters) throws LetterRefused {
    return write(letters, "");
  }

  private static byte[] write(List<FilledLetter> letters, String identifier) throws LetterRefused {
    List<PlacedPage> pages = new ArrayList<>();
    for (FilledLetter letter : letters) {
      pages.add(place(letter));
    }
    String title = letters.stream().map(FilledLetter::title).collect(Collectors.joining("、"));
    synchronized (FONTS) { // parsed fonts keep a position, which writers may not share
      try (PDDocument document = new PDDocument()) {
        Ink ink = new Ink(document, FONTS);
        for (int i = 0; i < pages.size(); i++) {
          draw(document, ink, pages.get(i), letters.get(i).draft());
        }
        return Archive.write(document, title, identifier);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  private static void draw(PDDocument document, Ink ink, PlacedPage placed, boolean draft)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      if (draft) {
        DraftMark.draw(content, FONTS);
        ink.draw(content, draftLine());
      }
      for (Placed item : placed.items()) {
        ink.draw(content, item);
      }
    }
  }

  /** The same word as text, in the corner, for readers that do not see outlines. */
  static Placed draftLine() {
    try {
      Measured word = new Measurer(FONTS, false).measure(List.of(Run.fixed("草稿")));
      LineBreaker.Span span = new LineBreaker.Span(0, 2);
      double x = Geometry.LEFT + Geometry.WIDTH - 2 * 14;
      return new Placed.Text(
          PlacedPage.mm(24), 14, new LineSetter(word, span).set(x, 2, 14, false));
    } catch (LetterRefused impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
