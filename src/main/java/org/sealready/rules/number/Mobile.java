package org.sealready.rules.number;

import java.util.regex.Pattern;

/**
 * A mainland mobile number. Ranges are given out without a public list, so only the shape is
 * certain.
 */
public final class Mobile {

  private static final Pattern SHAPE = Pattern.compile("1[3-9][0-9]{9}");

  private Mobile() {}

  /** Whether it has eleven digits and begins as mobile numbers do. */
  public static boolean hasShape(String text) {
    return SHAPE.matcher(text).matches();
  }
}
