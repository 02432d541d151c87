package org.sealready.rules.number;

import java.util.regex.Pattern;

/**
 * The Mainland Travel Permit for Hong Kong and Macau Residents: H or M and eight lifelong digits;
 * the card before 2013 added two digits for the renewals.
 */
public final class HomeReturnPermit {

  private static final Pattern SHAPE = Pattern.compile("[HM][0-9]{8}([0-9]{2})?");

  private HomeReturnPermit() {}

  /** Whether it looks like one. */
  public static boolean hasShape(String text) {
    return SHAPE.matcher(text).matches();
  }
}
