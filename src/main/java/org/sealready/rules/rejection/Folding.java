package org.sealready.rules.rejection;

/** Writes a text in simplified characters, half width and lower case, character for character. */
record Folding(String traditional, String simplified) {

  private static final int FULL_TO_HALF = 0xFEE0;

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
    int at = c < 0x3400 ? -1 : traditional.indexOf(c);
    return at >= 0 ? simplified.charAt(at) : Character.toLowerCase(c);
  }
}
