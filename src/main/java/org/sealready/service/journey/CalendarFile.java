package org.sealready.service.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.sealready.journey.Deadline;
import org.sealready.journey.Limit;

/**
 * Deadlines as iCalendar (RFC 5545), for the calendar of a phone or a computer. An event of the
 * same filing and limit has the same id, so that a second import takes the place of the first; it
 * holds no number of a person, because calendars are copied to other devices.
 *
 * @param filing what the events are called after; a name, no number
 * @param key tells filings apart
 * @param version a later one takes the place of an earlier one
 */
public record CalendarFile(DeadlineTexts texts, String filing, String key, int version) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String ZONE = "Asia/Shanghai";

  /** A line has at most so many bytes, without its end. */
  private static final int LONGEST = 75;

  /** An alarm of a whole day rings when the desk begins to work. */
  private static final int MORNING = 9;

  /** The whole file. */
  public byte[] of(List<Deadline> deadlines) {
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//SealReady//SealReady//ZH"));
    lines.addAll(List.of("CALSCALE:GREGORIAN", "BEGIN:VTIMEZONE", "TZID:" + ZONE));
    lines.addAll(List.of("BEGIN:STANDARD", "DTSTART:19920101T000000", "TZOFFSETFROM:+0800"));
    lines.addAll(List.of("TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE"));
    deadlines.forEach(deadline -> lines.addAll(event(deadline)));
    lines.add("END:VCALENDAR");
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(folded(line)).append("\r\n"));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<String> event(Deadline deadline) {
    List<String> lines = new ArrayList<>();
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + deadline.id() + "-" + key + "@sealready");
    lines.add("DTSTAMP:" + STAMP.format(texts.now()));
    lines.add("SEQUENCE:" + version);
    if (deadline.isWholeDay()) {
      LocalDate day = deadline.due().toLocalDate();
      lines.add("DTSTART;VALUE=DATE:" + DAY.format(day));
      lines.add("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    } else {
      lines.add("DTSTART;TZID=" + ZONE + ":" + TIME.format(deadline.due()));
    }
    lines.add(
        "SUMMARY:" + escaped(texts.words().text("deadlines.event", texts.title(deadline), filing)));
    lines.add("DESCRIPTION:" + escaped(description(deadline)));
    lines.add("TRANSP:TRANSPARENT");
    deadline.limit().alarms().forEach(alarm -> lines.addAll(alarm(deadline, alarm)));
    lines.add("END:VEVENT");
    return lines;
  }

  private String description(Deadline deadline) {
    return texts.words().text("deadlines.from", texts.from(deadline), texts.rule(deadline))
        + "\n"
        + texts.note(deadline);
  }

  private List<String> alarm(Deadline deadline, Limit.Alarm alarm) {
    ZonedDateTime start =
        deadline.isWholeDay()
            ? deadline.due().toLocalDate().atStartOfDay(deadline.due().getZone())
            : deadline.due();
    ZonedDateTime rings = alarm.before().map(start::minus).orElse(deadline.from().time());
    if (deadline.isWholeDay()) {
      rings = rings.toLocalDate().atTime(MORNING, 0).atZone(rings.getZone());
    }
    Duration after = Duration.between(start, rings);
    return List.of(
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:" + escaped(texts.title(deadline)),
        // Not as a time of its own: some calendars leave such alarms out.
        "TRIGGER;RELATED=START:" + (after.isNegative() ? "-" : "") + after.abs(),
        "END:VALARM");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** Broken where it gets too long, never within a character. */
  private static String folded(String line) {
    StringBuilder text = new StringBuilder();
    int length = 0;
    for (int point : line.codePoints().toArray()) {
      String each = Character.toString(point);
      int bytes = each.getBytes(StandardCharsets.UTF_8).length;
      if (length + bytes > LONGEST) {
        text.append("\r\n ");
        length = 1;
      }
      text.append(each);
      length += bytes;
    }
    return text.toString();
  }
}
