package org.sealready.rules.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as files hold them, {@code YYYY-MM-DD} (GB/T 7408, ISO 8601): real days only. */
public final class IsoDay {

  private static final Pattern WITH_HYPHENS =
      Pattern.compile("([12][0-9]{3})-([0-9]{2})-([0-9]{2})");
  private static final Pattern COMPACT = Pattern.compile("([12][0-9]{3})([0-9]{2})([0-9]{2})");

  private IsoDay() {}

  /** The day, if the text is exactly {@code YYYY-MM-DD} and the calendar has it. */
  public static Optional<LocalDate> parse(String text) {
    return day(WITH_HYPHENS.matcher(text));
  }

  /** The day, if the text is exactly {@code YYYYMMDD} and the calendar has it. */
  static Optional<LocalDate> parseCompact(String text) {
    return day(COMPACT.matcher(text));
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
    } catch (DateTimeException notInTheCalendar) {
      // Empty means no such day: the rule of the field says so.
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
