package org.sealready.rules.number;

import java.util.regex.Pattern;

/**
 * The unified social credit code of GB 32100-2015: department, kind of body, area of the
 * registering authority (GB/T 2260), organisation code (GB 11714), check character.
 */
public final class CreditCode {

  /** The letters I, O, S, V and Z never occur: they look like digits. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final Pattern SHAPE =
      Pattern.compile("[1-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private CreditCode() {}

  /** Whether it has 18 characters, each of them possible at its place. */
  public static boolean hasShape(String code) {
    return SHAPE.matcher(code).matches();
  }

  /** Whether shape and check character are right. */
  public static boolean isValid(String code) {
    return hasShape(code) && checkCharacter(code) == code.charAt(17);
  }

  /** The last character that belongs to the first 17 of a code of the right shape. */
  public static char checkCharacter(String code) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * ALPHABET.indexOf(code.charAt(i));
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** Whether the organisation code inside a code of the right shape passes its own check. */
  public static boolean hasValidOrganisationCode(String code) {
    return OrganisationCode.isValid(organisationCode(code));
  }

  /** The organisation code inside a code of the right shape, its check character included. */
  public static String organisationCode(String code) {
    return code.substring(8, 17);
  }

  /** Registering department and kind of body: the first two characters, such as 91 or 12. */
  public static String kind(String code) {
    return code.substring(0, 2);
  }

  /** GB/T 2260 code of the registering authority's area; 100000 is the whole country. */
  public static String area(String code) {
    return code.substring(2, 8);
  }
}
