package org.sealready.ui.start;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.sealready.words.Words;

/** When something was, as a person says it. */
public record Ago(Clock clock, Words words) {

  private static final long HOUR = 60;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /** To the minute, however long ago it was. */
  public String minute(Instant then) {
    ZonedDateTime at = then.atZone(clock.getZone());
    boolean isRecent = !at.toLocalDate().isBefore(today().minusDays(1));
    return isRecent ? of(then) : words.text("ui.ago.day", at.toLocalDate(), TIME.format(at));
  }

  /** To the minute for today and yesterday, else the day. */
  public String of(Instant then) {
    ZonedDateTime at = then.atZone(clock.getZone());
    LocalDate today = today();
    long minutes = Duration.between(then, clock.instant()).toMinutes();
    if (minutes >= 0 && minutes < 1) {
      return words.text("ui.ago.now");
    }
    if (minutes > 0 && minutes < HOUR) {
      return words.text("ui.ago.minutes", minutes);
    }
    if (at.toLocalDate().equals(today)) {
      return words.text("ui.ago.today", TIME.format(at));
    }
    if (at.toLocalDate().equals(today.minusDays(1))) {
      return words.text("ui.ago.yesterday", TIME.format(at));
    }
    return at.toLocalDate().toString();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
