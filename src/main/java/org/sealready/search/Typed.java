package org.sealready.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody types to find something. Capitals, full-width letters, tones, blanks and marks make
 * no difference; ü is v, as on a keyboard.
 *
 * @param whole all of it without what is between words
 * @param words in the order in which they were typed
 */
public record Typed(String whole, List<String> words) {

  private static final char UMLAUT = '\u0308';
  private static final String NO_UMLAUT = "jqxy";

  public Typed {
    words = List.copyOf(words);
  }

  public static Typed of(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .forEach(point -> add(plain, point));
    List<String> words =
        Arrays.stream(plain.toString().split(" ")).filter(word -> !word.isEmpty()).toList();
    return new Typed(String.join("", words), words);
  }

  private static void add(StringBuilder plain, int point) {
    if (point == UMLAUT) {
      addUmlaut(plain);
    } else if (Character.isLetterOrDigit(point)) {
      plain.appendCodePoint(Character.toLowerCase(point));
    } else if (point != '\''
        && point != '’'
        && Character.getType(point) != Character.NON_SPACING_MARK) {
      plain.append(' ');
    }
  }

  private static void addUmlaut(StringBuilder plain) {
    int last = plain.length() - 1;
    boolean isU = last >= 0 && plain.charAt(last) == 'u';
    if (isU && (last == 0 || NO_UMLAUT.indexOf(plain.charAt(last - 1)) < 0)) {
      plain.setCharAt(last, 'v');
    }
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return whole.isEmpty();
  }

  /** Whether it may be pinyin: only then readings are of use. */
  public boolean hasLetters() {
    return whole.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z');
  }

  /** Each word alone. */
  public List<Typed> each() {
    return words.stream().map(word -> new Typed(word, List.of(word))).toList();
  }
}
