package org.sealready.service.wording;

import java.util.ArrayList;
import java.util.List;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Run;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.line.LetterRefused;

/** How many characters a letter's text is too long for its page. */
final class OverflowAdvice {

  /**
   * More than any page holds in the smallest type, so that a longer text is cut before the layout.
   */
  private static final int MOST = 2500;

  private OverflowAdvice() {}

  /**
   * The least number of characters to remove from the paragraphs so that the rest fits the page; 0
   * where all fits.
   *
   * @throws LetterRefused if a character has no glyph
   */
  static int of(FilledLetter letter) throws LetterRefused {
    int all = length(letter);
    int no = Math.max(0, all - MOST);
    if (no == 0 && LetterPdf.fits(letter)) {
      return 0;
    }
    int yes = all;
    while (yes - no > 1) {
      int middle = (no + yes) / 2;
      if (LetterPdf.fits(without(letter, middle))) {
        yes = middle;
      } else {
        no = middle;
      }
    }
    return Math.max(1, yes);
  }

  private static int length(FilledLetter letter) {
    return letter.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .mapToInt(block -> length(block.plain()))
        .sum();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The letter without the last so many characters of its paragraphs. */
  private static FilledLetter without(FilledLetter letter, int count) {
    List<Block> blocks = new ArrayList<>(letter.blocks());
    int rest = count;
    for (int i = blocks.size() - 1; i >= 0 && rest > 0; i--) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph) {
        int length = length(paragraph.plain());
        if (length <= rest) {
          blocks.remove(i);
        } else {
          blocks.set(i, cut(paragraph, length - rest));
        }
        rest -= Math.min(rest, length);
      }
    }
    return new FilledLetter(letter.id(), letter.title(), blocks, letter.draft());
  }

  private static Block cut(Block.Paragraph paragraph, int keep) {
    List<Run> runs = new ArrayList<>();
    int rest = keep;
    for (Run run : paragraph.text()) {
      int length = Math.min(rest, length(run.text()));
      String text = run.text().substring(0, run.text().offsetByCodePoints(0, length));
      runs.add(new Run(text, run.placeholder(), run.together()));
      rest -= length;
    }
    return new Block.Paragraph(runs);
  }
}
