package org.sealready.service.caption;

import java.util.regex.Pattern;

/** Turns printed words into what a field is called by them. */
final class CaptionText {

  private static final int LONGEST = 30;

  /** Numbers of lists, marks of what must be filled, boxes that are printed. */
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:[\\p{S}\\p{Z}\\p{Pe}*·•、，。；]|[（(]?[0-9一二三四五六七八九十]{1,3}(?:[)）、．]|[.](?![0-9])))+");

  private static final Pattern TAIL = Pattern.compile("[:：\\p{Z}\\p{S}\\p{Ps}*_，、]+$");

  /** What is between the clauses of a sentence. */
  private static final String BREAKS = "，。；;！？";

  private static final Pattern HIDDEN = Pattern.compile("\\p{C}+");

  /** A row of dots that leads over to the field. */
  private static final Pattern LEADERS = Pattern.compile("(?:\\s*[.…·]){3,}");

  /** A Chinese character, or two letters: 4a is the number of a line. */
  private static final Pattern LETTERS = Pattern.compile("\\p{IsHan}|\\p{L}{2}");

  private CaptionText() {}

  /** The whole text without what does not name anything. */
  static String of(String printed) {
    String shown = HIDDEN.matcher(printed).replaceAll("");
    String plain = LEADERS.matcher(shown).replaceAll("").strip();
    String text = TAIL.matcher(HEAD.matcher(plain).replaceFirst("")).replaceFirst("");
    boolean says = LETTERS.matcher(text).find();
    return says ? cut(text) : "";
  }

  /**
   * The end of a line that leads up to a field: of a sentence its last clause, behind a bracket
   * that is still open what stands in it.
   */
  static String leading(String printed) {
    String plain = TAIL.matcher(printed.strip()).replaceFirst("");
    int depth = 0;
    for (int at = plain.length() - 1; at >= 0; at--) {
      char each = plain.charAt(at);
      if (each == ')' || each == '）') {
        depth++;
      } else if (each == '(' || each == '（') {
        depth--;
      }
      boolean isBreak = depth == 0 && (BREAKS.indexOf(each) >= 0 || each == ':' || each == '：');
      if (depth < 0 || isBreak) {
        return of(plain.substring(at + 1));
      }
    }
    return of(plain);
  }

  private static String cut(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
