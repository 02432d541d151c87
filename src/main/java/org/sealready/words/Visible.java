package org.sealready.words;

import java.util.Locale;

/**
 * Texts of others as a terminal or a window may show them: what cannot be seen but does something,
 * such as an escape, or a mark that turns the direction of writing around, is written out.
 */
public final class Visible {

  private Visible() {}

  /** Whether the character would act instead of being seen: controls, format marks, separators. */
  public static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** One line: each of them as {@code <U+202E>}. */
  public static String line(String text) {
    return text.codePoints().anyMatch(Visible::isHidden) ? written(text, "") : text;
  }

  /** The same, with line ends and tabs left as they are. */
  public static String lines(String text) {
    return written(text, "\r\n\t");
  }

  private static String written(String text, String kept) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (isHidden(character) && kept.indexOf(character) < 0) {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", character));
              } else {
                shown.appendCodePoint(character);
              }
            });
    return shown.toString();
  }

  /** JSON text with each of them escaped in its string; line ends between the values stay. */
  public static String json(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (isHidden(character) && "\r\n".indexOf(character) < 0) {
                Character.toString(character)
                    .chars()
                    .forEach(unit -> escaped.append(String.format(Locale.ROOT, "\\u%04x", unit)));
              } else {
                escaped.appendCodePoint(character);
              }
            });
    return escaped.toString();
  }
}
