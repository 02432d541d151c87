package org.sealready.rules.pattern;

import java.util.ArrayList;
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

  /** More alternatives, or characters of a class, would cost more than they save. */
  private static final int MOST = 256;

  /** The same where several groups follow each other, and each way through them is one. */
  private static final int MOST_WAYS = 48;

  private static final String CLASSES = "dDwWsSbB";

  private final String pattern;
  private int at;

  private NeededCharacters(String pattern) {
    this.pattern = pattern;
  }

  /**
   * Alternatives of which one must hold: a character of each of its sets. None where any text may
   * match.
   */
  static List<List<String>> of(String pattern) {
    NeededCharacters reading = new NeededCharacters(pattern);
    try {
      List<List<String>> needed = reading.alternatives();
      return reading.at == pattern.length() ? needed : List.of();
    } catch (Unknown notUnderstood) {
      // The pattern is tried on every text then, which is slower and as right.
      return List.of();
    }
  }

  private List<List<String>> alternatives() {
    List<List<String>> all = new ArrayList<>(sequence());
    boolean isAny = all.isEmpty();
    while (has('|')) {
      at++;
      List<List<String>> next = sequence();
      isAny |= next.isEmpty();
      all.addAll(next);
    }
    return isAny ? List.of() : few(all);
  }

  private static List<List<String>> few(List<List<String>> all) {
    return all.size() > MOST ? List.of(List.of(union(all))) : all;
  }

  /** A set of which every text holds one that holds one of the alternatives. */
  private static String union(List<List<String>> all) {
    return all.stream()
        .map(each -> Collections.min(each, Comparator.comparingInt(String::length)))
        .flatMapToInt(String::chars)
        .distinct()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** What must follow each other must all be there. */
  private List<List<String>> sequence() {
    List<List<String>> all = List.of();
    while (at < pattern.length() && !has('|') && !has(')')) {
      List<List<String>> part = part();
      if (!isOptional() && !part.isEmpty()) {
        all = all.isEmpty() ? part : together(all, part);
      }
    }
    return all;
  }

  private static List<List<String>> together(List<List<String>> one, List<List<String>> other) {
    if (one.size() * other.size() > MOST_WAYS) {
      return one.size() > other.size()
          ? together(List.of(List.of(union(one))), other)
          : together(one, List.of(List.of(union(other))));
    }
    List<List<String>> all = new ArrayList<>();
    for (List<String> before : one) {
      for (List<String> after : other) {
        all.add(Stream.concat(before.stream(), after.stream()).toList());
      }
    }
    return all;
  }

  private List<List<String>> part() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape().map(NeededCharacters::only).orElse(List.of());
      case '.', '^', '$' -> List.of();
      default -> only(c);
    };
  }

  private List<List<String>> group() {
    boolean isLook = skip("?=") || skip("?!") || skip("?<=") || skip("?<!");
    if (!isLook && !skip("?:") && has('?')) {
      throw new Unknown();
    }
    List<List<String>> inside = alternatives();
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

  private List<List<String>> characterClass() {
    StringBuilder characters = new StringBuilder();
    while (at < pattern.length() && !has(']')) {
      char c = pattern.charAt(at++);
      if (c == '[' || c == '^' || c == '&') {
        throw new Unknown();
      }
      char from = c == '\\' ? escape().orElseThrow(Unknown::new) : c;
      char to = from;
      if (has('-') && at + 1 < pattern.length() && "]\\".indexOf(pattern.charAt(at + 1)) < 0) {
        to = pattern.charAt(at + 1);
        at += 2;
      }
      if (to - from > MOST) {
        throw new Unknown();
      }
      for (int each = from; each <= to; each++) {
        characters.append((char) each);
      }
    }
    at++;
    return List.of(List.of(characters.toString()));
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

  private static List<List<String>> only(char c) {
    return List.of(List.of(String.valueOf(c)));
  }
}
