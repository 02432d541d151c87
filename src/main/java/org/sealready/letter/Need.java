package org.sealready.letter;

import java.util.List;

/**
 * How much a filing needs a letter, and why.
 *
 * @param reasonKey key of the reason's translations
 * @param reason the reason in Chinese; may hold {@code {0}}, {@code {1}} ...
 * @param reasonArgs what fills them
 */
public record Need(Level level, String reasonKey, String reason, List<String> reasonArgs) {
  public Need {
    reasonArgs = List.copyOf(reasonArgs);
  }

  /** A need whose reason takes no arguments. */
  public static Need of(Level level, String reasonKey, String reason) {
    return new Need(level, reasonKey, reason, List.of());
  }
}
