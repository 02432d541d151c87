package org.sealready.ui.wizard;

import java.util.Optional;

/**
 * What of the frame has room in a window of this width: first the letter folds away, then the side
 * list shrinks to signs.
 *
 * @param letter whether the letter stands beside the form
 * @param narrowSide whether the side list shows signs only
 * @param letterWidth how wide the letter's pane is
 */
record Folding(boolean letter, boolean narrowSide, double letterWidth) {

  private static final double LETTER_FITS = 1240;
  private static final double SIDE_FITS = 960;
  private static final double BESIDE_LETTER = 964;
  private static final double LEAST_LETTER = 312;
  private static final double MOST_LETTER = 620;

  /** The side list as signs, the least of a page, and the least of the letter. */
  private static final double LEAST_BOTH = 720;

  static Folding of(double width, Optional<Boolean> wanted) {
    boolean letter = hasRoom(width) && wanted.orElse(width >= LETTER_FITS);
    double least = letter ? LETTER_FITS : SIDE_FITS;
    double rest = Math.clamp(width - BESIDE_LETTER, LEAST_LETTER, MOST_LETTER);
    return new Folding(letter, width < least, rest);
  }

  /** Whether the letter can stand beside the form in a window of this width. */
  static boolean hasRoom(double width) {
    return width >= LEAST_BOTH;
  }
}
