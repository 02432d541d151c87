package org.sealready.letter;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something that a letter must carry, because reviewers look for it and send the letter back
 * without.
 *
 * @param key key of the name's translations
 * @param name what it is called, in Chinese
 * @param when the switches that must be on for it to be needed, or off with a leading {@code !}
 * @param oneOf what carries it, as a template's line has it: {@code {a.placeholder}}, {@code @sign}
 *     for a line of that kind, or words of the text; any one of them is enough
 */
public record Essential(String key, String name, List<String> when, List<String> oneOf) {

  /** The sign of a title. */
  public static final String TITLE = "# ";

  /** The sign of a date with something in it. */
  public static final String DATE = "@date ";

  public Essential {
    when = List.copyOf(when);
    oneOf = List.copyOf(oneOf);
  }

  /** One that is always needed. */
  public static Essential of(String key, String name, String... oneOf) {
    return new Essential(key, name, List.of(), List.of(oneOf));
  }

  /** The same one, needed under these switches only. */
  public Essential when(String... switches) {
    return new Essential(key, name, List.of(switches), oneOf);
  }

  /** Whether it is needed under these switches. */
  boolean isNeeded(Predicate<String> on) {
    return when.stream()
        .allMatch(name -> name.startsWith("!") ? !on.test(name.substring(1)) : on.test(name));
  }

  /** Whether one of these lines, each as a template has it, carries it. */
  boolean isIn(List<String> lines) {
    return lines.stream().anyMatch(line -> oneOf.stream().anyMatch(sign -> has(line, sign)));
  }

  /** Words of a title say what a letter is, not what it says. */
  private static boolean has(String line, String sign) {
    boolean isMark = sign.startsWith("{") || sign.startsWith("@") || sign.startsWith("#");
    return line.contains(sign) && (isMark || !line.startsWith("#"));
  }
}
