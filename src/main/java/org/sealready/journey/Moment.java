package org.sealready.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A time in China, or a day of which the hour is not known.
 *
 * @param time where the hour is not known, the beginning of the day
 */
public record Moment(ZonedDateTime time, boolean hasTime) {

  /** The one zone of all offices in China, whatever zone a computer is in. */
  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  public Moment {
    time = time.withZoneSameInstant(CHINA);
  }

  /** Some time of this day. */
  public static Moment of(LocalDate day) {
    return new Moment(day.atStartOfDay(CHINA), false);
  }

  public LocalDate day() {
    return time.toLocalDate();
  }
}
