package org.sealready.rules.number;

import java.util.regex.Pattern;

/**
 * The 15-digit business registration number of GS15-2006, which the credit code replaced: known
 * only to explain what was typed. Its check digit is MOD 11,10 (ISO/IEC 7064).
 */
public final class RegistrationNumber {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{15}");

  private RegistrationNumber() {}

  /** Whether it has 15 digits. */
  public static boolean hasShape(String number) {
    return SHAPE.matcher(number).matches();
  }

  /** Whether shape and check digit are right. */
  public static boolean isValid(String number) {
    return hasShape(number) && checkDigit(number) == number.charAt(14) - '0';
  }

  private static int checkDigit(String number) {
    int product = 10;
    for (int i = 0; i < 14; i++) {
      int sum = (product + number.charAt(i) - '0') % 10;
      product = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    return (11 - product) % 10;
  }
}
