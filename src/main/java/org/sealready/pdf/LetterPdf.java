package org.sealready.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Run;

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
  static byte[] write(FilledLetter letter, String identifier, FontBook book) throws LetterRefused {
    Tag document = Tag.document();
    List<Leaf> leaves = List.of(leaf(letter, document, book));
    return Archive.write(book, letter.title(), identifier, document, leaves);
  }

  /**
   * All letters as one file, a page each, in this order.
   *
   * @throws LetterRefused as soon as one of them cannot be printed
   */
  public static byte[] together(List<FilledLetter> letters) throws LetterRefused {
    Tag document = Tag.document();
    List<Leaf> leaves = new ArrayList<>();
    for (FilledLetter letter : letters) {
      leaves.add(leaf(letter, document.add("Sect"), FONTS));
    }
    String title = letters.stream().map(FilledLetter::title).collect(Collectors.joining("、"));
    return Archive.write(FONTS, title, "", document, leaves);
  }

  private static Leaf leaf(FilledLetter letter, Tag parent, FontBook book) throws LetterRefused {
    List<Leaf.Item> items = new ArrayList<>();
    if (letter.draft()) {
      items.add(new Leaf.Item(draftLine(), Optional.of(parent.add("P"))));
    }
    items.addAll(LetterTags.items(letter, new LetterLayout(book).place(letter), parent));
    return new Leaf(items, letter.draft());
  }

  /** The mark's word as text, in the corner, for readers that do not see outlines. */
  private static Placed draftLine() {
    try {
      Measured word = new Measurer(FONTS, false).measure(List.of(Run.fixed("草稿")));
      double x = Geometry.LEFT + Geometry.WIDTH - 2 * 14;
      return new Placed.Text(
          PlacedPage.mm(24), 14, new LineSetter(word, word.whole()).set(x, 2, 14, false));
    } catch (LetterRefused impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
