package org.sealready.pdf;

/**
 * Which marks may stand at the edges of a line, after W3C "Requirements for Chinese Text Layout"
 * (clreq) of 2024-03-21, sections on line breaking: the basic level, the solidus of the GB style
 * and the dash and ellipsis of the strict level. ASCII marks follow their Chinese counterparts.
 */
final class Kinsoku {

  private static final String NOT_AT_START = "、，。：；！？”’」』）］】〕》〉〗}·・/／～—…" + ",.;:!?)]%‰℃";
  private static final String NOT_AT_END = "“‘「『（［【〔《〈〖{/／" + "([$¥￥№#@";

  private static final String FULL_CLOSING = "、，。：；！？”’」』）］】〕》〉〗";
  private static final String FULL_OPENING = "“‘「『（［【〔《〈〖";
  private static final String DASHES = "—…";

  private Kinsoku() {}

  /** What a character is to line breaking and spacing. */
  enum Kind {
    /** A character of its own cell: Han and whatever is set like it. */
    HAN,
    /** A full-width mark whose right half is blank. */
    CLOSING,
    /** A full-width mark whose left half is blank. */
    OPENING,
    /** Half of —— or ……, which are not torn apart. */
    DASH,
    /** The interpunct of names. */
    DOT,
    /** Letters, digits and marks of an alphabet; a run of them is a word. */
    LATIN,
    /** A blank between such words. */
    BLANK;

    boolean isMark() {
      return this == CLOSING || this == OPENING;
    }
  }

  static Kind kindOf(int point) {
    if (point == ' ') {
      return Kind.BLANK;
    }
    if (point == '·') {
      return Kind.DOT;
    }
    if (in(FULL_CLOSING, point)) {
      return Kind.CLOSING;
    }
    if (in(FULL_OPENING, point)) {
      return Kind.OPENING;
    }
    if (in(DASHES, point)) {
      return Kind.DASH;
    }
    return isLatin(point) ? Kind.LATIN : Kind.HAN;
  }

  static boolean mayStart(int point) {
    return !in(NOT_AT_START, point);
  }

  static boolean mayEnd(int point) {
    return !in(NOT_AT_END, point);
  }

  /** Alphabets and the symbols set with them lie below the Hangul Jamo and the CJK symbols. */
  private static boolean isLatin(int point) {
    return point < 0x1100 || point >= 0x1E00 && point < 0x2000;
  }

  private static boolean in(String set, int point) {
    return set.indexOf(point) >= 0;
  }
}
