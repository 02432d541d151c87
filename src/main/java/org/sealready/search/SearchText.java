package org.sealready.search;

import java.util.BitSet;
import java.util.Optional;

/**
 * A text made ready to be looked through: its letters and digits, how the Chinese ones are read,
 * and where words begin. Marks and blanks are passed over.
 */
public final class SearchText {

  private final String text;
  private final int[] points;
  private final int[] places;
  private final String[][] read;
  private final boolean[] begins;
  private int length;

  private SearchText(String text) {
    this.text = text;
    points = new int[text.length()];
    places = new int[text.length()];
    read = new String[text.length()][];
    begins = new boolean[text.length()];
  }

  public static SearchText of(String text, Readings readings) {
    SearchText ready = new SearchText(text);
    boolean isWithinWord = false;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = folded(text.codePointAt(at));
      String[] spellings = readings.at(point);
      if (Character.isLetterOrDigit(point)) {
        ready.add(point, at, spellings, !isWithinWord || Character.isDigit(point));
      }
      isWithinWord = spellings.length == 0 && Character.isLetterOrDigit(point);
    }
    return ready;
  }

  private static int folded(int point) {
    boolean isWide = point >= 0xFF01 && point <= 0xFF5E;
    return Character.toLowerCase(isWide ? point - 0xFEE0 : point);
  }

  private void add(int point, int place, String[] spellings, boolean beginsWord) {
    points[length] = point;
    places[length] = place;
    read[length] = spellings;
    begins[length] = beginsWord || spellings.length > 0;
    length++;
  }

  /** Where this text is what was typed, at its best. */
  public Optional<TextHit> find(Typed typed) {
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Spelling spelled = new Spelling(this, typed.whole());
    return at(0, spelled, Nearness.BEGINNING, Nearness.INITIALS).or(() -> within(spelled));
  }

  private Optional<TextHit> within(Spelling spelled) {
    Optional<TextHit> initials = Optional.empty();
    for (int at = 1; at < length; at++) {
      // The middle of a word of letters is rarely meant: "entity" is not in "identity".
      Nearness full = begins[at] ? Nearness.CONTAINED : Nearness.INITIALS_WITHIN;
      Optional<TextHit> hit = at(at, spelled, full, Nearness.INITIALS_WITHIN);
      if (hit.isPresent() && hit.get().nearness() == Nearness.CONTAINED) {
        return hit;
      }
      initials = initials.or(() -> hit);
    }
    return initials;
  }

  /**
   * Whether what was typed is a short name of this text: its first character and others of it, some
   * left out (应急电话 for 应急联系电话).
   */
  public Optional<TextHit> abridged(Typed typed) {
    int[] wanted = typed.whole().codePoints().toArray();
    BitSet used = new BitSet();
    int found = 0;
    for (int at = 0; at < length && found < wanted.length; at++) {
      if (Character.isIdeographic(points[at]) && points[at] == wanted[found]) {
        mark(at, used);
        found++;
      }
    }
    return found > 0 && found == wanted.length && points[0] == wanted[0]
        ? Optional.of(new TextHit(Nearness.ABRIDGED, used))
        : Optional.empty();
  }

  private Optional<TextHit> at(int from, Spelling spelled, Nearness full, Nearness initials) {
    if (!spelled.fits(from, Spelling.Way.SHORTENED)) {
      return Optional.empty();
    }
    BitSet shortened = spelled.used();
    if (!spelled.fits(from, Spelling.Way.FULL)) {
      return Optional.of(new TextHit(initials, shortened));
    }
    boolean isWhole = from == 0 && spelled.isWhole(length);
    return Optional.of(new TextHit(isWhole ? Nearness.WHOLE : full, spelled.used()));
  }

  /** How many letters, digits and characters it has. */
  public int length() {
    return length;
  }

  int point(int at) {
    return points[at];
  }

  String[] read(int at) {
    return read[at];
  }

  boolean begins(int at) {
    return begins[at];
  }

  /** Marks where this letter stands in the text. */
  void mark(int at, BitSet marked) {
    marked.set(places[at], places[at] + Character.charCount(text.codePointAt(places[at])));
  }

  @Override
  public String toString() {
    return text;
  }
}
