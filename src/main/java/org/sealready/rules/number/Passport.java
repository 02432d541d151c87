package org.sealready.rules.number;

import java.util.regex.Pattern;

/**
 * A passport number: up to nine letters and digits in the machine-readable zone (ICAO 9303). A few
 * states print longer ones, so it is a soft shape.
 */
public final class Passport {

  private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{5,9}");

  private Passport() {}

  /** Whether it looks like one. */
  public static boolean hasShape(String text) {
    return SHAPE.matcher(text).matches();
  }
}
