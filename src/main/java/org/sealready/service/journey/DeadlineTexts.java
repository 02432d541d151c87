package org.sealready.service.journey;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.sealready.journey.Deadline;
import org.sealready.journey.Moment;
import org.sealready.words.Words;

/**
 * Deadlines in words of one language.
 *
 * @param now decides what has passed
 */
public record DeadlineTexts(Words words, ZonedDateTime now) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** What is due. */
  public String title(Deadline deadline) {
    return words.of(deadline.limit().title());
  }

  /** When: a day, or a time in China. */
  public String due(Deadline deadline) {
    return (deadline.isWholeDay() ? DAY : TIME).format(deadline.due());
  }

  /** What it counts from. */
  public String from(Deadline deadline) {
    Moment from = deadline.from();
    return (from.hasTime() ? TIME : DAY).format(from.time());
  }

  /** The limit itself. */
  public String rule(Deadline deadline) {
    return words.of(deadline.limit().rule());
  }

  /** Who says so, with its date. */
  public String source(Deadline deadline) {
    return words.of(deadline.limit().source());
  }

  /** What to mind, what to do when it has passed, and how its days were counted. */
  public String note(Deadline deadline) {
    boolean isPast = deadline.isPast(now);
    String said = words.of(isPast ? deadline.limit().missed() : deadline.limit().note());
    return counted(deadline).stream()
        .reduce(said, (text, more) -> words.text("deadlines.and", text, more));
  }

  /** How its days were counted, where that is not known for certain. */
  public List<String> counted(Deadline deadline) {
    return deadline.uncounted().stream()
        .map(year -> words.text("deadlines.uncounted", year))
        .toList();
  }
}
