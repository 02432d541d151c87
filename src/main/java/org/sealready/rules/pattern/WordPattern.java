package org.sealready.rules.pattern;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that knows characters without which it is never found: hundreds of patterns are asked
 * about each clause, and most of them need not be tried, nor even be compiled.
 */
public final class WordPattern {

  private final String regex;
  private final boolean isLong;
  private final Needed[] oneOf;
  private Pattern compiled;

  private WordPattern(String regex) {
    this.regex = regex;
    isLong = regex.contains(".");
    oneOf = NeededCharacters.of(regex).stream().map(Needed::new).toArray(Needed[]::new);
  }

  /**
   * @param regex a regular expression for folded text; one that is none throws a {@link
   *     java.util.regex.PatternSyntaxException} when it is first tried on a text
   */
  public static WordPattern of(String regex) {
    return new WordPattern(regex);
  }

  /** Two threads may compile it twice, which does no harm. */
  private Pattern pattern() {
    Pattern pattern = compiled;
    if (pattern == null) {
      pattern = Pattern.compile(regex);
      compiled = pattern;
    }
    return pattern;
  }

  /** Whether it is found in the text. */
  public boolean isIn(CharSequence text) {
    return isIn(text, Held.of(text));
  }

  /**
   * Whether it is found in the text.
   *
   * @param held what the text holds
   */
  public boolean isIn(CharSequence text, Held held) {
    return mayBeIn(held) && pattern().matcher(text).find();
  }

  /** Whether it may reach over anything, as from one clause into the next. */
  public boolean isLong() {
    return isLong;
  }

  /**
   * The length of its first place in the text; -1 where there is none.
   *
   * @param held what the text holds
   */
  public int lengthIn(CharSequence text, Held held) {
    if (!mayBeIn(held)) {
      return -1;
    }
    Matcher matcher = pattern().matcher(text);
    return matcher.find() ? matcher.end() - matcher.start() : -1;
  }

  /**
   * Over the places of the text; empty where it cannot be there.
   *
   * @param held what the text holds
   */
  public Optional<Matcher> matcher(CharSequence text, Held held) {
    return mayBeIn(held) ? Optional.of(pattern().matcher(text)) : Optional.empty();
  }

  /** Whether a text that holds this need be tried. */
  public boolean mayBeIn(Held held) {
    for (Needed each : oneOf) {
      if (each.isIn(held)) {
        return true;
      }
    }
    return oneOf.length == 0;
  }
}
