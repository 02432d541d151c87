package org.sealready.rules.number;

import java.util.regex.Pattern;

/** The organisation code of GB 11714-1997: eight characters and a check character. */
public final class OrganisationCode {

  private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{8}-?[0-9X]");
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private OrganisationCode() {}

  /** Whether it looks like one; the hyphen before the check character may be missing. */
  public static boolean hasShape(String code) {
    return SHAPE.matcher(code).matches();
  }

  /** Whether shape and check character are right. */
  public static boolean isValid(String code) {
    return hasShape(code) && checkCharacter(code) == code.charAt(code.length() - 1);
  }

  /** The check character that belongs to the first eight of a code of the right shape. */
  public static char checkCharacter(String code) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * Character.digit(code.charAt(i), 36);
    }
    return "0X987654321".charAt(sum % 11);
  }
}
