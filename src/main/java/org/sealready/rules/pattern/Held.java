package org.sealready.rules.pattern;

/**
 * The characters that a text holds. A few of all characters share a place, so that it may seem to
 * hold more than it does, never less.
 */
public final class Held {

  /** A power of two. */
  private static final int PLACES = 1024;

  private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);

  /** Spreads characters that stand beside each other; the golden ratio of all numbers. */
  private static final int SPREAD = 0x9E3779B1;

  private final long[] bits = new long[PLACES / Long.SIZE];

  /** What this text holds. */
  public static Held of(CharSequence text) {
    Held held = new Held();
    for (int i = 0; i < text.length(); i++) {
      held.add(place(text.charAt(i)));
    }
    return held;
  }

  static int place(int character) {
    return character * SPREAD >>> SHIFT;
  }

  void add(int place) {
    bits[place / Long.SIZE] |= 1L << place;
  }

  boolean has(int place) {
    return (bits[place / Long.SIZE] & 1L << place) != 0;
  }

  boolean hasOneOf(Held others) {
    for (int i = 0; i < bits.length; i++) {
      if ((bits[i] & others.bits[i]) != 0) {
        return true;
      }
    }
    return false;
  }
}
