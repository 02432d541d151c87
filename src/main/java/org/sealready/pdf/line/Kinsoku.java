package org.sealready.pdf.line;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.sealready.json.list.DataLists;

/**
 * Which marks may stand at the edges of a line, after W3C "Requirements for Chinese Text Layout"
 * (clreq) of 2024-03-21: all three levels of {@code kinsoku.json}, basic, GB style and strict.
 * Marks that clreq does not list follow the ones that they stand in for.
 */
public final class Kinsoku {

  /** ASCII and full-width closing marks, units that follow their number, other interpuncts. */
  private static final String ALSO_NOT_AT_START = ",.;:!?)]%％‰℃°′″．｝〞•‧";

  /** ASCII and full-width opening marks, currencies and signs that go before their number. */
  private static final String ALSO_NOT_AT_END = "([$¥￥£€№#@｛〝";

  private static final BitSet NOT_AT_START = edge("notAtLineStart", ALSO_NOT_AT_START);
  private static final BitSet NOT_AT_END = edge("notAtLineEnd", ALSO_NOT_AT_END);

  /** Units and currencies outside the alphabets' blocks that belong to the number beside them. */
  private static final String WITH_NUMBERS = "‰℃′″€№￥％–";

  private static final String FULL_CLOSING = "、，。：；！？”’」』）］】〕》〉〗";
  private static final String FULL_OPENING = "“‘「『（［【〔《〈〖";
  private static final String DASHES = "—…";

  private Kinsoku() {}

  /** What a character is to line breaking and spacing. */
  public enum Kind {
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

    public boolean isMark() {
      return this == CLOSING || this == OPENING;
    }
  }

  public static Kind kindOf(int point) {
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

  public static boolean mayStart(int point) {
    return !NOT_AT_START.get(point);
  }

  public static boolean mayEnd(int point) {
    return !NOT_AT_END.get(point);
  }

  private static BitSet edge(String name, String more) {
    Map<String, Object> levels = DataLists.inUse("kinsoku");
    BitSet marks = new BitSet();
    for (String level : List.of("basic", "gb", "strict")) {
      String listed = (String) ((Map<?, ?>) levels.get(level)).get(name);
      (listed + more).codePoints().forEach(marks::set);
    }
    return marks;
  }

  /** Alphabets and the symbols set with them lie below the Hangul Jamo and the CJK symbols. */
  private static boolean isLatin(int point) {
    return point < 0x1100 || point >= 0x1E00 && point < 0x2000 || in(WITH_NUMBERS, point);
  }

  private static boolean in(String set, int point) {
    return set.indexOf(point) >= 0;
  }
}
