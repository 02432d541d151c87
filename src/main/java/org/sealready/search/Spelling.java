package org.sealready.search;

import java.util.BitSet;

/**
 * One way after the other in which a text can be spelled as what was typed. What was found not to
 * fit is remembered, so that no text and no typing takes long.
 */
final class Spelling {

  /** How somebody types. */
  enum Way {
    /** Characters, or their syllables; the last one may be unfinished. */
    FULL,
    /** Also the first letters of syllables and words. */
    SHORTENED
  }

  /** Initials of two letters, which many type as such. */
  private static final String DOUBLE = "zh ch sh";

  private final SearchText text;
  private final String typed;
  private final BitSet unfit = new BitSet();
  private final int[] used;
  private int count;
  private boolean isUnfinished;
  private Way way = Way.FULL;

  Spelling(SearchText text, String typed) {
    this.text = text;
    this.typed = typed;
    used = new int[typed.length()];
  }

  /** Whether what was typed is the text from here on, or its beginning. */
  boolean fits(int from, Way how) {
    if (way != how) {
      unfit.clear();
      way = how;
    }
    count = 0;
    isUnfinished = false;
    return fits(from, 0);
  }

  /** The places of the text that were used last. */
  BitSet used() {
    BitSet marked = new BitSet();
    for (int i = 0; i < count; i++) {
      text.mark(used[i], marked);
    }
    return marked;
  }

  /** Whether nothing was left out and nothing was unfinished. */
  boolean isWhole(int length) {
    return count == length && !isUnfinished;
  }

  private boolean fits(int at, int from) {
    if (from == typed.length()) {
      return true;
    }
    int state = at * (typed.length() + 1) + from;
    if (at >= text.length() || unfit.get(state)) {
      return false;
    }
    int before = count;
    used[count++] = at;
    if (fitsCharacter(at, from) || fitsSyllable(at, from)) {
      return true;
    }
    count = before;
    isUnfinished = false;
    unfit.set(state);
    return false;
  }

  private boolean fitsCharacter(int at, int from) {
    int point = text.point(at);
    if (typed.codePointAt(from) != point) {
      return false;
    }
    int next = from + Character.charCount(point);
    if (fits(at + 1, next)) {
      return true;
    }
    return way == Way.SHORTENED && text.begins(at) && fits(nextWord(at), next);
  }

  private int nextWord(int at) {
    int next = at + 1;
    while (next < text.length() && !text.begins(next)) {
      next++;
    }
    return next;
  }

  private boolean fitsSyllable(int at, int from) {
    int left = typed.length() - from;
    for (String syllable : text.read(at)) {
      int length = syllable.length();
      if (typed.startsWith(syllable, from) && fits(at + 1, from + length)) {
        return true;
      }
      if (left < length && syllable.regionMatches(0, typed, from, left)) {
        isUnfinished = true;
        return true;
      }
      if (way == Way.SHORTENED && fitsInitial(syllable, at, from)) {
        return true;
      }
    }
    return false;
  }

  private boolean fitsInitial(String syllable, int at, int from) {
    if (syllable.length() < 2 || syllable.charAt(0) != typed.charAt(from)) {
      return false;
    }
    String first = syllable.substring(0, 2);
    return DOUBLE.contains(first) && typed.startsWith(first, from) && fits(at + 1, from + 2)
        || fits(at + 1, from + 1);
  }
}
