package org.sealready.rules.number;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The resident identity number of GB 11643-1999. Its first six digits name the place of the first
 * registration, whose code may be long abolished, so they are not judged.
 */
public final class ResidentId {

  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
  private static final Pattern VOID_SHAPE = Pattern.compile("[1-9][0-9]{14}");

  private ResidentId() {}

  /** Whether it has 17 digits and a digit or X. */
  public static boolean hasShape(String number) {
    return SHAPE.matcher(number).matches();
  }

  /** Whether it is the 15-digit form, which has been void since 2013-01-01. */
  public static boolean isVoidForm(String number) {
    return VOID_SHAPE.matcher(number).matches();
  }

  /** The day of birth inside a number of the right shape, if the calendar has it. */
  public static Optional<LocalDate> birthDate(String number) {
    return IsoDay.parseCompact(number.substring(6, 14));
  }

  /** Whether the check character belongs to the other digits of a number of the right shape. */
  public static boolean hasValidCheck(String number) {
    return Mod112.holds(number);
  }

  /** Whether shape, day of birth and check character are right. */
  public static boolean isValid(String number) {
    return hasShape(number) && birthDate(number).isPresent() && hasValidCheck(number);
  }
}
