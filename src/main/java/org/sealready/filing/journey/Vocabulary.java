package org.sealready.filing.journey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that mean the same, which patterns of the list of rejections name by {@code {name}}. */
final class Vocabulary {

  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

  private final Map<String, String> groups = new TreeMap<>();

  /**
   * @param words the alternatives of each name, as a regular expression; later ones may name
   *     earlier ones
   */
  Vocabulary(Map<?, ?> words) {
    words.forEach((name, each) -> groups.put(name.toString(), spelt(each.toString())));
  }

  /** The pattern with the words in place of their names; a name without words stays. */
  String spelt(String pattern) {
    return NAME.matcher(pattern)
        .replaceAll(
            name ->
                Matcher.quoteReplacement(
                    groups.containsKey(name.group(1))
                        ? "(?:" + groups.get(name.group(1)) + ")"
                        : name.group()));
  }

  /** The same of every text within a value of a list. */
  Object spelt(Object value) {
    return switch (value) {
      case String text -> spelt(text);
      case List<?> list -> list.stream().map(this::spelt).toList();
      case Map<?, ?> object -> {
        Map<String, Object> spelt = new TreeMap<>();
        object.forEach((key, each) -> spelt.put(key.toString(), spelt(each)));
        yield spelt;
      }
      case null, default -> value;
    };
  }
}
