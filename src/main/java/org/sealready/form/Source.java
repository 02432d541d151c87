package org.sealready.form;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Where a demand is written, as of when, and when that was read.
 *
 * @param text standard, interface page or guide, in Chinese as it is shown
 * @param date the day, month or year of the version, {@code YYYY[-MM[-DD]]}; of a source that bears
 *     no date the one on which it was read
 * @param isUndated whether the source itself bears no date, as pages that change at any time
 */
public record Source(String text, String date, boolean isUndated) {

  /** Beyond this a source is said to be old. */
  private static final int YEARS = 5;

  /** A source that bears a date. */
  public Source(String text, String date) {
    this(text, date, false);
  }

  /** A source that bears no date. */
  public static Source readOn(String text, String date) {
    return new Source(text, date, true);
  }

  /** How many whole years old it is, where it is older than five. */
  public Optional<Integer> yearsIfOld(LocalDate today) {
    return last()
        .map(day -> Period.between(day, today))
        .filter(Source::isOld)
        .map(Period::getYears);
  }

  private static boolean isOld(Period age) {
    return !age.isNegative() && age.minusYears(YEARS).toTotalMonths() >= 0;
  }

  /** The last day that the date may mean: of a month or a year it is not known which. */
  private Optional<LocalDate> last() {
    return switch (date.length()) {
      case 4 -> Optional.of(LocalDate.of(Integer.parseInt(date), 12, 31));
      case 7 -> Optional.of(LocalDate.parse(date + "-01").plusMonths(1).minusDays(1));
      case 10 -> Optional.of(LocalDate.parse(date));
      default -> Optional.empty();
    };
  }
}
