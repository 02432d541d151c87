package org.sealready.rules.rejection;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How both contacts are named at once: what is wrong with the papers of both is mended at each.
 *
 * @param both both of them, joined by a word
 * @param alike what is wrong between the two, which is one reason
 * @param sides both sides of a card, and what is wrong with each of them
 * @param join what stands between several fields in a row
 * @param each what says that the same is wrong with each of them
 * @param comparands what something is compared with, and found to differ from, in the order in
 *     which they are tried
 */
public record Together(
    Pattern both,
    Pattern alike,
    Pattern sides,
    Pattern join,
    Pattern each,
    List<Pattern> comparands) {
  private static final Pattern NEVER = Pattern.compile("(?!)");

  /** Fewer characters name nothing with which something is wrong. */
  private static final int LEAST = 4;

  private static final String FRONT = ".idFront";
  private static final String BACK = ".idBack";

  static final Together NONE = new Together(NEVER, NEVER, NEVER, NEVER, NEVER, List.of());

  public Together {
    comparands = List.copyOf(comparands);
  }

  /**
   * Where a text says that the same is wrong with each of the fields before, however sure a cause
   * is; empty where it does not. Behind it stands what they differ from.
   */
  Optional<Integer> ofEach(String folded) {
    Matcher found = each.matcher(folded);
    return found.find() && !alike.matcher(folded).find()
        ? Optional.of(found.start())
        : Optional.empty();
  }

  /** The text without what something is compared with; empty where nothing is. */
  Optional<String> withoutComparand(String folded) {
    for (Pattern comparand : comparands) {
      Matcher found = comparand.matcher(folded);
      if (found.find() && folded.length() - found.end() + found.start() >= LEAST) {
        return Optional.of(
            folded.substring(0, found.start())
                + " ".repeat(found.end() - found.start())
                + folded.substring(found.end()));
      }
    }
    return Optional.empty();
  }

  /** The picture of the back, where that of the front is meant and the text means both. */
  Optional<String> otherSide(String folded, Optional<String> field) {
    return field
        .filter(id -> id.endsWith(FRONT) && sides.matcher(folded).find())
        .map(id -> id.substring(0, id.length() - FRONT.length()) + BACK);
  }

  /** The same field of the other contact, where the text means both. */
  Optional<String> other(String folded, Optional<String> field) {
    return field
        .filter(id -> both.matcher(folded).find() && !alike.matcher(folded).find())
        .flatMap(Role::ofOtherContact);
  }
}
