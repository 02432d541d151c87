package org.sealready.rules.rejection;

import java.util.regex.Pattern;

/**
 * What tells that a text is not about a filing of a Mini Program.
 *
 * @param ours words of filings, without which another platform's name decides
 * @param document names of other platforms and offices
 * @param sentence sentences about other matters of the same platform
 */
public record Elsewhere(Pattern ours, Pattern document, Pattern sentence) {
  private static final Pattern NEVER = Pattern.compile("(?!)");
  private static final int HEAD = 300;

  /** All behind the first sentence, which says what the text is about. */
  private static final Pattern FIRST = Pattern.compile("[\\r\\n。;].*", Pattern.DOTALL);

  static final Elsewhere NONE = new Elsewhere(NEVER, NEVER, NEVER);

  /** Whether the text as a whole is of another platform or office. */
  boolean isAll(String folded) {
    String head = folded.substring(0, Math.min(folded.length(), HEAD));
    String first = FIRST.matcher(head).replaceFirst("");
    boolean isNamed = document.matcher(head).find() || sentence.matcher(first).find();
    return isNamed && !ours.matcher(document.matcher(head).replaceAll("")).find();
  }

  /** Whether this sentence is. */
  boolean isSaidIn(CharSequence folded) {
    return sentence.matcher(folded).find();
  }
}
