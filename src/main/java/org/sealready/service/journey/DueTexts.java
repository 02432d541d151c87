package org.sealready.service.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.sealready.journey.Deadline;
import org.sealready.journey.Moment;
import org.sealready.words.Words;

/**
 * Days and times of the way as a person says them: when, and how long there still is.
 *
 * @param now by the program's clock
 */
public record DueTexts(Words words, ZonedDateTime now) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** So long hours are told; then days say more. */
  private static final long HOURS = 48;

  private static final int MINUTES = 60;

  public DueTexts {
    now = now.withZoneSameInstant(Moment.CHINA);
  }

  /** 今天, 明天, 12月23日 周三, 2027年2月19日. */
  public String day(LocalDate day) {
    long ahead = ChronoUnit.DAYS.between(now.toLocalDate(), day);
    if (ahead >= -1 && ahead <= 1) {
      return words.text("due.day." + (ahead < 0 ? "yesterday" : ahead == 0 ? "today" : "tomorrow"));
    }
    return day.getYear() == now.getYear()
        ? words.text("due.day.week", plain(day), weekday(day))
        : plain(day);
  }

  /** From our own texts: a runtime without the data of all countries knows English ones only. */
  private String weekday(LocalDate day) {
    return words.text("due.weekday." + day.getDayOfWeek().getValue());
  }

  /** 12月23日, and with the year where it is another one. */
  public String plain(LocalDate day) {
    boolean isThisYear = day.getYear() == now.getYear();
    return format(day, isThisYear ? "due.format.day" : "due.format.year");
  }

  private String format(LocalDate day, String key) {
    return DateTimeFormatter.ofPattern(words.text(key), Locale.ENGLISH).format(day);
  }

  /** A day, and the time where it is known. */
  public String moment(Moment moment) {
    return moment.hasTime()
        ? words.text("due.time", day(moment.day()), TIME.format(moment.time()))
        : day(moment.day());
  }

  /** The same without words such as 今天, for a list of what was. */
  public String written(Moment moment) {
    String day = plain(moment.day());
    return moment.hasTime() ? words.text("due.time", day, TIME.format(moment.time())) : day;
  }

  /** As a person types it: 2026-11-24 16:20. */
  public String typed(Moment moment) {
    return TYPED.format(moment.time());
  }

  /** Until when; of months and years nobody minds the hour. */
  public String due(Deadline deadline) {
    boolean isOfTime =
        switch (deadline.limit().amount().unit()) {
          case HOURS, DAYS -> !deadline.isWholeDay();
          case WORKING_DAYS, MONTHS, YEARS -> false;
        };
    return moment(new Moment(deadline.due(), isOfTime));
  }

  /** Until when, in as few characters as the list at the side has room for. */
  public String brief(Deadline deadline) {
    LocalDate day = deadline.due().withZoneSameInstant(Moment.CHINA).toLocalDate();
    boolean isTimed = !deadline.isWholeDay() && day.equals(now.toLocalDate());
    return isTimed ? words.text("due.brief", TIME.format(deadline.due())) : plain(day);
  }

  /** How long there still is, or for how long it has been over. */
  public String left(Deadline deadline) {
    ZonedDateTime due = deadline.due().withZoneSameInstant(Moment.CHINA);
    if (deadline.isWholeDay()) {
      long days = ChronoUnit.DAYS.between(now.toLocalDate(), due.toLocalDate());
      return days == 0 ? words.text("due.left.today") : told(days < 0, days(Math.abs(days)));
    }
    Duration left = Duration.between(now, due);
    return told(left.isNegative(), length(left.abs()));
  }

  private String told(boolean isOver, String length) {
    return words.text(isOver ? "due.over" : "due.left", length);
  }

  private String length(Duration left) {
    long minutes = left.toMinutes();
    if (minutes < MINUTES) {
      return words.text(minutes == 1 ? "due.minute" : "due.minutes", minutes);
    }
    return left.toHours() < HOURS
        ? words.text("due.hours", left.toHours(), left.toMinutesPart())
        : days(left.toDays());
  }

  private String days(long days) {
    return words.text(days == 1 ? "due.day.one" : "due.days", days);
  }
}
