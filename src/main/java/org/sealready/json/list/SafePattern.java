package org.sealready.json.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Whether a regular expression from outside can be tried on every text: one that tries the same
 * characters again and again (catastrophic backtracking) would hold up the program.
 */
public final class SafePattern {

  private static final int LONGEST = 1000;
  private static final int TEXT = 400;

  /** More than twice what any pattern of the bundled lists reads on such a text. */
  private static final int MOST_READS = 200_000;

  private static final int MOST_WORDS = 60;

  private SafePattern() {}

  /**
   * Tries it on texts that are made of its own words, repeated.
   *
   * @throws BadList if it is no regular expression, or reads too long
   */
  public static void check(String pattern, String place) throws BadList {
    BadList.unless(pattern.length() <= LONGEST, place);
    try {
      Pattern compiled = Pattern.compile(pattern);
      for (String text : texts(pattern)) {
        compiled.matcher(new Counted(text, new int[] {MOST_READS})).find();
      }
    } catch (PatternSyntaxException | TooSlow | StackOverflowError unusable) {
      // Whoever is told needs the place only.
      throw new BadList(place);
    }
  }

  private static List<String> texts(String pattern) {
    List<String> words = new ArrayList<>(List.of("的", "0", "a", pattern));
    String literal = pattern.replaceAll("\\\\[a-zA-Z]", " ").replaceAll("[\\p{Punct}（）]+", " ");
    List<String> own = Stream.of(literal.split(" ")).filter(word -> !word.isEmpty()).toList();
    own.stream().distinct().limit(MOST_WORDS).forEach(words::add);
    literal
        .codePoints()
        .filter(point -> point != ' ')
        .distinct()
        .limit(MOST_WORDS)
        .mapToObj(Character::toString)
        .forEach(words::add);
    return words.stream()
        .filter(word -> !word.isEmpty())
        .distinct()
        .map(word -> word.repeat(TEXT / word.length() + 1) + "\u0001")
        .toList();
  }

  /** It read too long. */
  private static final class TooSlow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TooSlow() {
      super("reads too long", null, false, false);
    }
  }

  /** A text that can be read so often only; its parts count with it. */
  private record Counted(CharSequence text, int[] left) implements CharSequence {

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (left[0]-- <= 0) {
        throw new TooSlow();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
