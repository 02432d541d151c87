package org.sealready.letter;

/**
 * A stretch of text that comes from one place.
 *
 * @param placeholder the placeholder that it fills, empty for the template's own words
 * @param together whether it must stay in one line where that is possible: a name, a code, a date
 */
public record Run(String text, String placeholder, boolean together) {

  /** The template's own words. */
  public static Run fixed(String text) {
    return new Run(text, "", false);
  }

  /** Never the text: it may be personal data and must not reach a log. */
  @Override
  public String toString() {
    return "Run(" + placeholder + ", " + text.length() + ")";
  }
}
