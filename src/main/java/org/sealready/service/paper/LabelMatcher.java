package org.sealready.service.paper;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Compares labels on papers with the program's labels, ignoring character width, blanks and
 * punctuation.
 */
final class LabelMatcher {

  /** Between the items of a list in one text. */
  private static final String LIST = "[、；;]";

  private LabelMatcher() {}

  /** The text without what does not count. */
  static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{P}\\p{Z}\\p{S}\\p{C}]", "");
  }

  /** Whether the text, or an item of it if it is a list, matches the label. */
  static boolean isSaid(String text, String label) {
    String wanted = bare(label);
    return !wanted.isEmpty()
        && (bare(text).equals(wanted)
            || Arrays.stream(text.split(LIST)).anyMatch(item -> bare(item).equals(wanted)));
  }

  /** The best match: an exact one, or else the only partial one. */
  static Optional<String> best(String text, List<String> offered) {
    String wanted = bare(text);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> same = offered.stream().filter(each -> bare(each).equals(wanted)).findFirst();
    if (same.isPresent()) {
      return same;
    }
    List<String> alike =
        offered.stream()
            .filter(each -> !bare(each).isEmpty())
            .filter(each -> bare(each).contains(wanted) || wanted.contains(bare(each)))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
  }
}
