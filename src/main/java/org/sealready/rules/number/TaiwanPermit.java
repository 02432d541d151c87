package org.sealready.rules.number;

import java.util.regex.Pattern;

/**
 * The Mainland Travel Permit for Taiwan Residents: eight digits on the card, ten and a bracketed
 * mark on the older booklet (general knowledge, no official text seen).
 */
public final class TaiwanPermit {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{8}|[0-9]{10}([(（]?[A-Z0-9][)）]?)?");

  private TaiwanPermit() {}

  /** Whether it looks like one. */
  public static boolean hasShape(String text) {
    return SHAPE.matcher(text).matches();
  }
}
