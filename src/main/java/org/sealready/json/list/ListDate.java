package org.sealready.json.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The date of a list: a day, or a month or year of which the day is not known.
 *
 * @param text as it is written
 * @param first the first day that it can mean
 * @param last the last one
 */
public record ListDate(String text, LocalDate first, LocalDate last) {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /** The date that is written so; empty where there is no such day, month or year. */
  public static Optional<ListDate> of(Object written) {
    if (!(written instanceof String text) || !text.matches("[12][0-9]{3}(-[0-9]{2}){0,2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (text.length()) {
            case YEAR ->
                between(text, YearMonth.parse(text + "-01"), YearMonth.parse(text + "-12"));
            case MONTH -> between(text, YearMonth.parse(text), YearMonth.parse(text));
            default -> new ListDate(text, LocalDate.parse(text), LocalDate.parse(text));
          });
    } catch (DateTimeException noSuchDay) {
      // The caller words it: a date that does not exist is none.
      return Optional.empty();
    }
  }

  private static ListDate between(String text, YearMonth first, YearMonth last) {
    return new ListDate(text, first.atDay(1), last.atEndOfMonth());
  }

  /** Whether all of it lies after this day. */
  public boolean isAfter(LocalDate day) {
    return first.isAfter(day);
  }

  /** Whether all of it lies before all of the other. */
  public boolean isBefore(ListDate other) {
    return last.isBefore(other.first);
  }

  /** How many whole months lie between it and this day; 0 where it lies after. */
  public long monthsUntil(LocalDate day) {
    return Math.max(0, ChronoUnit.MONTHS.between(first, day));
  }
}
