package org.sealready.rules.number;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number on a residence permit for residents of Hong Kong (810000), Macau (820000) and Taiwan
 * (830000), in force since 2018-09-01; built and checked as a resident identity number.
 */
public final class ResidencePermit {

  private static final Pattern SHAPE = Pattern.compile("8[123]0000[0-9]{11}[0-9X]");

  private ResidencePermit() {}

  /** Whether it begins as such a number does and has 18 characters. */
  public static boolean hasShape(String number) {
    return SHAPE.matcher(number).matches();
  }

  /** Whether a number of the right shape is of the permit for Hong Kong and Macau. */
  public static boolean isOfHongKongOrMacau(String number) {
    return !isOfTaiwan(number);
  }

  /** Whether a number of the right shape is of the permit for Taiwan. */
  public static boolean isOfTaiwan(String number) {
    return number.startsWith("83");
  }

  /** The day of birth inside a number of the right shape, if the calendar has it. */
  public static Optional<LocalDate> birthDate(String number) {
    return ResidentId.birthDate(number);
  }

  /** Whether shape, day of birth and check character are right. */
  public static boolean isValid(String number) {
    return hasShape(number) && birthDate(number).isPresent() && Mod112.holds(number);
  }
}
