package org.sealready.rules.rejection;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to say that all is well with what stands before.
 *
 * @param said the words themselves
 * @param unless what makes a request or a denial of them, shortly before
 */
public record Affirmation(WordPattern said, Optional<Pattern> unless) {
  private static final int SHORTLY = 15;

  /** Whether it is meant, where its words begin here. */
  boolean isMeant(String piece, int start) {
    String before = piece.substring(Math.max(0, start - SHORTLY), start);
    return unless.isEmpty() || !unless.get().matcher(before).find();
  }
}
