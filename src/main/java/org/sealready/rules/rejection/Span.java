package org.sealready.rules.rejection;

/**
 * A part of the text.
 *
 * @param start index of its first character
 * @param end index behind its last character
 * @param isFirst whether it begins a line or a numbered item
 */
record Span(int start, int end, boolean isFirst) {

  String in(String text) {
    return text.substring(start, end);
  }

  boolean isEmpty() {
    return start >= end;
  }

  /** Without blanks at both ends. */
  Span stripped(String text) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to, isFirst);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '　' || c == ' ' || c == '\uFEFF';
  }
}
