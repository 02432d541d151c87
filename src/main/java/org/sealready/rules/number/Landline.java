package org.sealready.rules.number;

import java.util.regex.Pattern;

/**
 * A mainland landline number with its area code, perhaps with an extension (general knowledge).
 * Hotlines such as 400 are none.
 */
public final class Landline {

  private static final Pattern SHAPE =
      Pattern.compile("0(10|2[0-57-9]|[3-9][0-9]{2})-?[2-9][0-9]{6,7}(-[0-9]{1,6})?");

  private Landline() {}

  /** Whether it looks like one. */
  public static boolean hasShape(String text) {
    return SHAPE.matcher(text).matches();
  }
}
