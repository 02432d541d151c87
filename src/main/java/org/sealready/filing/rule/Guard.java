package org.sealready.filing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A longer phrase around a word: tells whether it covers the word where it stands. */
@FunctionalInterface
interface Guard {

  /** How far on either side of a word a phrase around it is looked for. */
  int AROUND = 30;

  /** Whether the phrase covers this word. */
  boolean covers(String text, Found word);

  /** A phrase that holds the word, letter by letter. */
  static Guard phrase(String phrase, String word) {
    List<Integer> places = new ArrayList<>();
    for (int at = phrase.indexOf(word); at >= 0; at = phrase.indexOf(word, at + 1)) {
      places.add(at);
    }
    return (text, found) ->
        places.stream().anyMatch(place -> text.startsWith(phrase, found.start() - place));
  }

  /** A pattern; each of its alternatives that begins with the word is tried at the word alone. */
  static Guard pattern(String pattern, String word) {
    List<Guard> guards =
        alternatives(pattern).stream()
            .map(each -> each.startsWith(word) ? leading(each) : around(each))
            .toList();
    return (text, found) -> guards.stream().anyMatch(guard -> guard.covers(text, found));
  }

  private static Guard leading(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return (text, found) -> {
      Matcher matcher = matcher(compiled, text).region(found.start(), text.length());
      return matcher.lookingAt() && matcher.end() >= found.end();
    };
  }

  private static Guard around(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    String first = first(pattern);
    return (text, found) -> {
      Matcher matcher = matcher(compiled, text);
      for (int i = Math.max(0, found.start() - AROUND); i <= found.start(); i++) {
        if ((first.isEmpty() || first.indexOf(text.charAt(i)) >= 0)
            && matcher.region(i, text.length()).lookingAt()
            && matcher.end() >= found.end()) {
          return true;
        }
      }
      return false;
    };
  }

  /** The characters that a match may begin with; empty where the pattern does not tell at once. */
  private static String first(String pattern) {
    if (pattern.startsWith("[") && !pattern.startsWith("[^")) {
      int end = pattern.indexOf(']');
      return isOptional(pattern, end) ? "" : pattern.substring(1, end);
    }
    if (!pattern.startsWith("(?:")) {
      return Character.isIdeographic(pattern.charAt(0)) && !isOptional(pattern, 0)
          ? pattern.substring(0, 1)
          : "";
    }
    int end = closing(pattern);
    StringBuilder all = new StringBuilder();
    for (String each : alternatives(pattern.substring(3, end))) {
      String one = each.isEmpty() ? "" : first(each);
      if (one.isEmpty()) {
        return "";
      }
      all.append(one);
    }
    return isOptional(pattern, end) ? "" : all.toString();
  }

  private static boolean isOptional(String pattern, int end) {
    return end + 1 < pattern.length() && "?*{".indexOf(pattern.charAt(end + 1)) >= 0;
  }

  private static int closing(String pattern) {
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      depth += pattern.charAt(i) == '(' ? 1 : pattern.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("brackets: " + pattern);
  }

  private static Matcher matcher(Pattern pattern, String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Divides a pattern at each bar that stands in no brackets. */
  private static List<String> alternatives(String pattern) {
    List<String> all = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < pattern.length(); i++) {
      switch (pattern.charAt(i)) {
        case '(', '[' -> depth++;
        case ')', ']' -> depth--;
        case '|' -> {
          if (depth == 0) {
            all.add(pattern.substring(from, i));
            from = i + 1;
          }
        }
        default -> {}
      }
    }
    all.add(pattern.substring(from));
    return all;
  }
}
