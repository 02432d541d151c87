package org.sealready.rules.rejection;

import java.util.HashMap;
import java.util.Map;

/** Writes a text in simplified characters, half width and lower case, character for character. */
final class Folding {

  private static final int FULL_TO_HALF = 0xFEE0;

  private final Map<Character, Character> simplified = new HashMap<>();

  /**
   * @param traditional characters, each to be read as the one at the same place of the other text
   */
  Folding(String traditional, String simplified) {
    for (int i = 0; i < traditional.length(); i++) {
      this.simplified.putIfAbsent(traditional.charAt(i), simplified.charAt(i));
    }
  }

  /** A text of the same length, so that places in it are places in the original. */
  String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private char fold(char c) {
    if (c >= '！' && c <= '～') {
      return Character.toLowerCase((char) (c - FULL_TO_HALF));
    }
    if (c == '　' || c == ' ' || c == '\t') {
      return ' ';
    }
    return simplified.getOrDefault(c, Character.toLowerCase(c));
  }
}
