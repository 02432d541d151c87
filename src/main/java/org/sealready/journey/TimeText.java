package org.sealready.journey;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day or a time as people and programs write it: ISO 8601, {@code 2026/12/1 10:00}, {@code
 * 2026年12月1日上午10点}, {@code 十二月一日}, {@code 16:20 12月1日}, {@code 昨晚8点}, {@code 上周五}, {@code Dec 1,
 * 2026 4:20 PM}, {@code 20261201}, seconds since 1970. Where no zone is written it is China's; of a
 * span it is the beginning.
 */
public final class TimeText {

  private static final Pattern SECONDS =
      Pattern.compile("(?<!\\d)(?<seconds>1[5-9]\\d{8})(?:\\d{3})?(?!\\d)");

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  private final LocalDate today;

  /**
   * @param today what 昨天 counts from, and which year a day without one lies in
   */
  public TimeText(LocalDate today) {
    this.today = today;
  }

  /** The first day or time in this text; empty where there is none, or none that exists. */
  public Optional<Moment> find(String text) {
    String line = TimeSpelling.plain(text);
    return iso(line.strip())
        .or(() -> read(line))
        .filter(found -> found.day().getYear() >= FIRST_YEAR)
        .filter(found -> found.day().getYear() <= LAST_YEAR);
  }

  private static Optional<Moment> iso(String text) {
    try {
      return Optional.of(new Moment(OffsetDateTime.parse(text).toZonedDateTime(), true));
    } catch (DateTimeException other) {
      // The other ways of writing a time are tried next.
      return Optional.empty();
    }
  }

  private Optional<Moment> read(String line) {
    Optional<DayText.Found> dated = DayText.find(line);
    Optional<Moment> counted = dated.isPresent() ? Optional.empty() : counted(line);
    return counted.or(
        () -> dated.or(() -> new NearDay(today).find(line)).flatMap(found -> at(found, line)));
  }

  private static Optional<Moment> counted(String line) {
    Matcher matcher = SECONDS.matcher(line);
    return matcher.find()
        ? Optional.of(
            new Moment(
                Instant.ofEpochSecond(Long.parseLong(matcher.group("seconds")))
                    .atZone(Moment.CHINA),
                true))
        : Optional.empty();
  }

  private static Optional<Moment> at(DayText.Found found, String line) {
    return found.day().flatMap(day -> ClockText.at(day, line, found.start(), found.end()));
  }
}
