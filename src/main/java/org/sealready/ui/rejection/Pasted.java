package org.sealready.ui.rejection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.form.Mask;

/** A text that came over the clipboard. */
final class Pasted {

  /** So much of it is read and kept; nobody writes more reasons than fit into it. */
  static final int MOST = 100_000;

  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9])(?:[0-9]{17}[0-9Xx]|1[3-9][0-9]{9})(?![0-9])");

  /** What the number of a piece is made of, with the blanks around it. */
  private static final String NUMBERING = " \t\n\u000B\f\r0123456789.．、)）(（";

  private Pasted() {}

  /** What can be kept of it: no half characters, no NUL, not too long. */
  static String cleaned(String text) {
    StringBuilder cleaned = new StringBuilder();
    text.replace("\r\n", "\n")
        .codePoints()
        .map(point -> isBroken(point) ? 0xFFFD : point)
        .takeWhile(point -> cleaned.length() + Character.charCount(point) <= MOST)
        .forEach(cleaned::appendCodePoint);
    return cleaned.toString();
  }

  private static boolean isBroken(int point) {
    return point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  /** The text up to the line in which only the number of the next piece stands. */
  static String withoutNumber(String text) {
    int start = text.length();
    while (start > 0 && NUMBERING.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    int end = text.indexOf('\n', start);
    return end < 0 ? text : text.substring(0, end).stripTrailing();
  }

  /** The same with numbers of identity cards and mobiles masked; no place in it moves. */
  static String masked(String text) {
    return NUMBER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(Mask.of(found.group())));
  }
}
