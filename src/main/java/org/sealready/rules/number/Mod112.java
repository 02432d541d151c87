package org.sealready.rules.number;

/** The check character MOD 11-2 (ISO/IEC 7064) of all 18-digit personal numbers of GB 11643. */
final class Mod112 {

  private static final String CHECKS = "10X98765432";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private Mod112() {}

  /** The 18th character that belongs to these 17 digits. */
  static char checkCharacter(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return CHECKS.charAt(sum % 11);
  }

  /** Whether the 18th character of a number of the right shape belongs to the others. */
  static boolean holds(String number) {
    return checkCharacter(number) == number.charAt(17);
  }
}
