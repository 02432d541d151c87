package org.sealready.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of a text that are filled when it is shown: {@code {label}}, {@code {0}} ... and what
 * {@link Filer} names.
 */
final class TextPlaceholders {

  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{(label|" + String.join("|", Filer.places()) + "|\\d+)}");

  private TextPlaceholders() {}

  /** What fills {@code {0}}, {@code {1}} ...; a map that can be added to. */
  static Map<String, String> numbered(List<String> args) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < args.size(); i++) {
      values.put(String.valueOf(i), args.get(i));
    }
    return values;
  }

  /** One pass, so that braces within a value are left alone. */
  static String fill(String text, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
  }
}
