package org.sealready.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which people write a date, brought to {@code YYYY-MM-DD}; anything else stays. */
final class DayText {

  private static final Pattern PARTS =
      Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private DayText() {}

  static String tidy(String typed) {
    String text = TextKind.NUMBER.tidy(typed);
    Matcher parts = PARTS.matcher(text);
    Matcher digits = DIGITS.matcher(text);
    if (parts.matches()) {
      return iso(parts);
    }
    return digits.matches() ? iso(digits) : text;
  }

  private static String iso(Matcher found) {
    return found.group(1) + "-" + twoDigits(found.group(2)) + "-" + twoDigits(found.group(3));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
