package org.sealready.rules.rejection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Works out of a regular expression which characters a text must hold, so that it can match at all.
 * Where the expression uses anything but groups, alternatives, classes, repetitions and looks
 * around, nothing is said, and it is simply tried.
 */
final class NeededCharacters {

  /** What only another reader of regular expressions understands. */
  private static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unknown() {
      super("not understood", null, false, false);
    }
  }

  /** More alternatives would cost more than they save. */
  private static final int MOST = 24;

  private static final String CLASSES = "dDwWsSbB";

  private final String pattern;
  private int at;

  private NeededCharacters(String pattern) {
    this.pattern = pattern;
  }

  /**
   * Alternatives of which one must hold: of each of its sets a character. None where any text may
   * match.
   */
  static List<List<BitSet>> of(String pattern) {
    NeededCharacters reading = new NeededCharacters(pattern);
    try {
      List<List<BitSet>> needed = reading.alternatives();
      return reading.at == pattern.length() ? needed : List.of();
    } catch (Unknown notUnderstood) {
      // The pattern is tried on every text then, which is slower and as right.
      return List.of();
    }
  }

  private List<List<BitSet>> alternatives() {
    List<List<BitSet>> all = new ArrayList<>(sequence());
    boolean isAny = all.isEmpty();
    while (has('|')) {
      at++;
      List<List<BitSet>> next = sequence();
      isAny |= next.isEmpty();
      all.addAll(next);
    }
    return isAny ? List.of() : few(all);
  }

  private static List<List<BitSet>> few(List<List<BitSet>> all) {
    return all.size() > MOST ? List.of(List.of(union(all))) : all;
  }

  /** A set of which every text holds one that holds one of the alternatives. */
  private static BitSet union(List<List<BitSet>> all) {
    BitSet union = new BitSet();
    all.forEach(
        each -> union.or(Collections.min(each, Comparator.comparingInt(BitSet::cardinality))));
    return union;
  }

  /** What must follow each other must all be there. */
  private List<List<BitSet>> sequence() {
    List<List<BitSet>> all = List.of();
    while (at < pattern.length() && !has('|') && !has(')')) {
      List<List<BitSet>> part = part();
      if (!isOptional() && !part.isEmpty()) {
        all = all.isEmpty() ? part : together(all, part);
      }
    }
    return all;
  }

  private static List<List<BitSet>> together(List<List<BitSet>> one, List<List<BitSet>> other) {
    if (one.size() * other.size() > MOST) {
      return one.size() > other.size()
          ? together(List.of(List.of(union(one))), other)
          : together(one, List.of(List.of(union(other))));
    }
    List<List<BitSet>> all = new ArrayList<>();
    for (List<BitSet> before : one) {
      for (List<BitSet> after : other) {
        all.add(Stream.concat(before.stream(), after.stream()).toList());
      }
    }
    return all;
  }

  private List<List<BitSet>> part() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape().map(NeededCharacters::only).orElse(List.of());
      case '.', '^', '$' -> List.of();
      default -> only(c);
    };
  }

  private List<List<BitSet>> group() {
    boolean isLook = skip("?=") || skip("?!") || skip("?<=") || skip("?<!");
    if (!isLook && !skip("?:") && has('?')) {
      throw new Unknown();
    }
    List<List<BitSet>> inside = alternatives();
    if (!has(')')) {
      throw new Unknown();
    }
    at++;
    return isLook ? List.of() : inside;
  }

  private boolean skip(String mark) {
    boolean isThere = pattern.startsWith(mark, at);
    at += isThere ? mark.length() : 0;
    return isThere;
  }

  private List<List<BitSet>> characterClass() {
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
    return List.of(List.of(characters));
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

  private static List<List<BitSet>> only(char c) {
    BitSet one = new BitSet();
    one.set(c);
    return List.of(List.of(one));
  }
}
