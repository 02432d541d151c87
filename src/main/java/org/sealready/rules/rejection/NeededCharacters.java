package org.sealready.rules.rejection;

import java.util.BitSet;
import java.util.Optional;

/**
 * Works out of a regular expression which characters a text must hold one of, so that it can match
 * at all. Where the expression uses anything but groups, alternatives, classes, repetitions and
 * looks around, nothing is said, and it is simply tried.
 */
final class NeededCharacters {

  /** What only another reader of regular expressions understands. */
  private static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unknown() {
      super("not understood", null, false, false);
    }
  }

  private static final String CLASSES = "dDwWsSbB";

  private final String pattern;
  private int at;

  private NeededCharacters(String pattern) {
    this.pattern = pattern;
  }

  /** Empty where any text may match. */
  static Optional<BitSet> of(String pattern) {
    NeededCharacters reading = new NeededCharacters(pattern);
    try {
      Optional<BitSet> needed = reading.alternatives();
      return reading.at == pattern.length() ? needed : Optional.empty();
    } catch (Unknown notUnderstood) {
      // The pattern is tried on every text then, which is slower and as right.
      return Optional.empty();
    }
  }

  private Optional<BitSet> alternatives() {
    Optional<BitSet> all = sequence();
    while (has('|')) {
      at++;
      Optional<BitSet> next = sequence();
      all = all.isEmpty() || next.isEmpty() ? Optional.empty() : Optional.of(both(all, next));
    }
    return all;
  }

  private static BitSet both(Optional<BitSet> one, Optional<BitSet> other) {
    BitSet both = (BitSet) one.orElseThrow().clone();
    both.or(other.orElseThrow());
    return both;
  }

  /** Of several that must follow each other, the one of which fewest characters will do. */
  private Optional<BitSet> sequence() {
    Optional<BitSet> best = Optional.empty();
    while (at < pattern.length() && !has('|') && !has(')')) {
      Optional<BitSet> one = part();
      boolean isNeeded = !isOptional();
      if (isNeeded
          && one.isPresent()
          && (best.isEmpty() || one.get().cardinality() < best.get().cardinality())) {
        best = one;
      }
    }
    return best;
  }

  private Optional<BitSet> part() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape().map(NeededCharacters::only);
      case '.', '^', '$' -> Optional.empty();
      default -> Optional.of(only(c));
    };
  }

  private Optional<BitSet> group() {
    boolean isLook = skip("?=") || skip("?!") || skip("?<=") || skip("?<!");
    if (!isLook && !skip("?:") && has('?')) {
      throw new Unknown();
    }
    Optional<BitSet> inside = alternatives();
    if (!has(')')) {
      throw new Unknown();
    }
    at++;
    return isLook ? Optional.empty() : inside;
  }

  private boolean skip(String mark) {
    boolean isThere = pattern.startsWith(mark, at);
    at += isThere ? mark.length() : 0;
    return isThere;
  }

  private Optional<BitSet> characterClass() {
    BitSet characters = new BitSet();
    while (at < pattern.length() && !has(']')) {
      char c = pattern.charAt(at++);
      if (c == '[' || c == '^' || c == '&') {
        throw new Unknown();
      }
      char from = c == '\\' ? escape().orElseThrow(Unknown::new) : c;
      if (has('-') && at + 1 < pattern.length() && "]\\".indexOf(pattern.charAt(at + 1)) < 0) {
        characters.set(from, pattern.charAt(at + 1) + 1);
        at += 2;
      } else {
        characters.set(from);
      }
    }
    at++;
    return Optional.of(characters);
  }

  /** The character that is meant; empty for a class of them or a place. */
  private Optional<Character> escape() {
    if (at >= pattern.length()) {
      throw new Unknown();
    }
    char c = pattern.charAt(at++);
    if (CLASSES.indexOf(c) >= 0) {
      return Optional.empty();
    }
    if (Character.isLetterOrDigit(c)) {
      throw new Unknown();
    }
    return Optional.of(c);
  }

  /** Whether what was read last may be missing; goes behind its repetition. */
  private boolean isOptional() {
    boolean isOptional = false;
    while (at < pattern.length() && "?*+{".indexOf(pattern.charAt(at)) >= 0) {
      isOptional |= has('?') || has('*') || pattern.startsWith("{0", at);
      if (has('{')) {
        at = pattern.indexOf('}', at);
        if (at < 0) {
          throw new Unknown();
        }
      }
      at++;
    }
    return isOptional;
  }

  private boolean has(char c) {
    return at < pattern.length() && pattern.charAt(at) == c;
  }

  private static BitSet only(char c) {
    BitSet one = new BitSet();
    one.set(c);
    return one;
  }
}
