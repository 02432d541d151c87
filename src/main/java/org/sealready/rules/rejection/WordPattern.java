package org.sealready.rules.rejection;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that knows characters without which it is never found: hundreds of patterns are asked
 * about each clause, and most of them need not be tried.
 */
public final class WordPattern {

  private final Pattern pattern;
  private final Optional<BitSet> needed;

  private WordPattern(Pattern pattern) {
    this.pattern = pattern;
    needed = NeededCharacters.of(pattern.pattern());
  }

  /**
   * @param pattern a regular expression for folded text
   * @throws java.util.regex.PatternSyntaxException if it is none
   */
  public static WordPattern of(String pattern) {
    return new WordPattern(Pattern.compile(pattern));
  }

  boolean isIn(CharSequence text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  /** Whether it may reach over anything, as from one clause into the next. */
  boolean isLong() {
    return pattern.pattern().contains(".");
  }

  /** The length of its first place in the text; -1 where there is none. */
  int lengthIn(CharSequence text) {
    if (!mayBeIn(text)) {
      return -1;
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.end() - matcher.start() : -1;
  }

  /** Over the places of the text; one that finds nothing where it cannot be there. */
  Optional<Matcher> matcher(CharSequence text) {
    return mayBeIn(text) ? Optional.of(pattern.matcher(text)) : Optional.empty();
  }

  private boolean mayBeIn(CharSequence text) {
    if (needed.isEmpty()) {
      return true;
    }
    BitSet characters = needed.get();
    for (int i = 0; i < text.length(); i++) {
      if (characters.get(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
