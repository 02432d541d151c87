package org.sealready.words;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence that the core hands to the interface: the declared Chinese text, the key of its
 * translations, and what fills {@code {0}}, {@code {1}} ...
 */
public record Phrase(String key, String text, List<String> args) {
  public Phrase {
    args = List.copyOf(args);
  }

  /** A phrase without arguments. */
  public static Phrase of(String key, String text) {
    return new Phrase(key, text, List.of());
  }

  /** A phrase with these arguments. */
  public static Phrase of(String key, String text, Object... args) {
    return new Phrase(key, text, Arrays.stream(args).map(String::valueOf).toList());
  }
}
