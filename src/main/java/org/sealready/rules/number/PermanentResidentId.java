package org.sealready.rules.number;

import java.util.regex.Pattern;

/**
 * The number on a foreigner's permanent resident identity card: 18 characters beginning with 9
 * since 2023-12-01, before that three letters and 12 digits (usable until the card runs out).
 */
public final class PermanentResidentId {

  private static final Pattern NEW_SHAPE = Pattern.compile("9[0-9]{16}[0-9X]");
  private static final Pattern OLD_SHAPE = Pattern.compile("[A-Z]{3}[0-9]{12}");
  private static final int[] OLD_WEIGHTS = {7, 3, 1};

  private PermanentResidentId() {}

  /** Whether it has the new or the old form. */
  public static boolean hasShape(String number) {
    return isNewForm(number) || OLD_SHAPE.matcher(number).matches();
  }

  /** Whether it has the form of 2023. */
  public static boolean isNewForm(String number) {
    return NEW_SHAPE.matcher(number).matches();
  }

  /** Whether day of birth and check character fit, each form by its own reckoning. */
  public static boolean isValid(String number) {
    if (!hasShape(number)) {
      return false;
    }
    return isNewForm(number)
        ? ResidentId.birthDate(number).isPresent() && Mod112.holds(number)
        : oldCheckDigit(number) == number.charAt(14) - '0';
  }

  /** The weights 7, 3, 1 of machine-readable travel documents (ICAO 9303), letters from A = 10. */
  private static int oldCheckDigit(String number) {
    int sum = 0;
    for (int i = 0; i < 14; i++) {
      sum += OLD_WEIGHTS[i % 3] * Character.digit(number.charAt(i), 36);
    }
    return sum % 10;
  }
}
