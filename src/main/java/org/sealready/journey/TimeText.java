package org.sealready.journey;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day or a time as people and programs write it: ISO 8601, {@code 2026/12/1 10:00}, {@code
 * 2026年12月1日上午10点}, {@code 12月1日}, {@code 昨天 16:20}, {@code Dec 1, 2026 4:20 PM}, {@code 20261201},
 * seconds since 1970. Where no zone is written it is China's.
 */
public final class TimeText {

  /** UTC and distances from it; other names are found so that they are not taken for China's. */
  private static final String ZONE =
      "(?<zone>Z(?![a-z])|\\s?\\(?(?:UTC|GMT)?\\s?[+-]\\d{2}:?\\d{2}|\\s?\\(?(?:UTC|GMT)(?:[+-]\\d{1,2})?"
          + "|[+-]0\\d(?!\\d)|\\s?\\(?(?:EST|EDT|CDT|MST|MDT|PST|PDT|BST|CET|CEST|JST|KST)(?![a-z]))?";

  private static final String CLOCK =
      "(?:[T\\s,]*(?<half>上午|下午|中午|凌晨|晚上|晚|早上|早)?\\s*(?<hour>\\d{1,2})"
          + "(?::(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?|[点时](?:(?<minutes>\\d{1,2})分?|(?<half30>半))?)"
          + "\\s*(?<ampm>[AaPp]\\.?[Mm]\\.?)?"
          + ZONE
          + ")?";
  private static final String MONTHS =
      "(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final List<String> NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> DAYS_FROM_TODAY =
      Map.of("今天", 0, "今日", 0, "昨天", -1, "昨日", -1, "前天", -2, "明天", 1, "后天", 2);

  private static final Pattern SECONDS =
      Pattern.compile("(?<!\\d)(?<seconds>1[5-9]\\d{8})(?:\\d{3})?(?!\\d)");
  private static final Pattern FULL =
      pattern(
          "(?<!\\d)(?<year>(?:19|20)\\d{2})\\s*[-/.年]\\s*(?<month>\\d{1,2})\\s*[-/.月]\\s*(?<day>\\d{1,2})(?!\\d)[日号]?(?:\\s*[（(]?(?:星期|周)[一二三四五六日天][)）]?)?");
  private static final String DAY_DIGITS =
      "(?<!\\d)(?<year>20\\d{2})(?<month>\\d{2})(?<day>\\d{2})";
  private static final Pattern DIGITS =
      Pattern.compile(
          DAY_DIGITS + "[T ]?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?!\\d)" + ZONE,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGITS_THEN_CLOCK = pattern(DAY_DIGITS + "(?!\\d)");
  private static final Pattern SHORT =
      pattern(
          "(?<!\\d)(?<!\\d[-/.])(?<month>\\d{1,2})\\s*(?:月|[-/](?=\\d))\\s*(?<day>\\d{1,2})(?![-/.]?\\d)[日号]?");
  private static final Pattern SPOKEN = pattern("(?<word>今天|今日|昨天|昨日|前天|明天|后天)");
  private static final Pattern ENGLISH =
      pattern(MONTHS + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>20\\d{2})");
  private static final Pattern BRITISH =
      pattern("(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTHS + ",?\\s+(?<year>20\\d{2})");

  private static final int HALF = 12;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  private final LocalDate today;

  /**
   * @param today what 昨天 counts from, and which year a day without one lies in
   */
  public TimeText(LocalDate today) {
    this.today = today;
  }

  private static Pattern pattern(String day) {
    return Pattern.compile(day + CLOCK, Pattern.CASE_INSENSITIVE);
  }

  /** The first day or time in this text; empty where there is none, or none that exists. */
  public Optional<Moment> find(String text) {
    String line = narrow(text);
    return iso(line.strip())
        .or(() -> find(FULL, line, this::dated))
        .or(() -> find(ENGLISH, line, this::dated))
        .or(() -> find(BRITISH, line, this::dated))
        .or(() -> find(DIGITS, line, this::dated))
        .or(() -> find(DIGITS_THEN_CLOCK, line, this::dated))
        .or(() -> find(SECONDS, line, TimeText::counted))
        .or(() -> find(SPOKEN, line, this::spoken))
        .or(() -> find(SHORT, line, this::dated))
        .filter(found -> found.day().getYear() >= FIRST_YEAR)
        .filter(found -> found.day().getYear() <= LAST_YEAR);
  }

  /** Full width digits and marks as plain ones. */
  private static String narrow(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .map(point -> point > 0xFF00 && point < 0xFF5F ? point - 0xFEE0 : point)
        .map(
            point ->
                Character.isWhitespace(point) || point == 0x3000 || point == 0xA0 ? ' ' : point)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  private static Optional<Moment> iso(String text) {
    try {
      return Optional.of(new Moment(OffsetDateTime.parse(text).toZonedDateTime(), true));
    } catch (DateTimeException other) {
      // The other ways of writing a time are tried next.
      return Optional.empty();
    }
  }

  private static Optional<Moment> find(
      Pattern pattern, String text, Function<MatchResult, Optional<Moment>> reader) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? reader.apply(matcher.toMatchResult()) : Optional.empty();
  }

  private static Optional<Moment> counted(MatchResult found) {
    long seconds = Long.parseLong(found.group("seconds"));
    Instant instant = Instant.ofEpochSecond(seconds);
    return Optional.of(new Moment(instant.atZone(Moment.CHINA), true));
  }

  private Optional<Moment> spoken(MatchResult found) {
    return at(found, today.plusDays(DAYS_FROM_TODAY.get(found.group("word"))));
  }

  private Optional<Moment> dated(MatchResult found) {
    try {
      int month = number(found, "month").orElseGet(() -> month(found));
      int day = number(found, "day").orElseThrow();
      return at(
          found,
          number(found, "year")
              .map(year -> LocalDate.of(year, month, day))
              .orElseGet(() -> nearest(month, day)));
    } catch (DateTimeException noDay) {
      // A day that does not exist is none.
      return Optional.empty();
    }
  }

  private static int month(MatchResult found) {
    return NAMES.indexOf(found.group("name").toLowerCase(Locale.ROOT)) + 1;
  }

  /** Without a year the one that comes nearest: what is written down lies some months away. */
  private LocalDate nearest(int month, int day) {
    LocalDate here = LocalDate.of(today.getYear(), month, day);
    if (here.isAfter(today.plusMonths(HALF / 2))) {
      return LocalDate.of(today.getYear() - 1, month, day);
    }
    return here.isBefore(today.minusMonths(HALF / 2))
        ? LocalDate.of(today.getYear() + 1, month, day)
        : here;
  }

  private static Optional<Integer> number(MatchResult found, String group) {
    return found.namedGroups().containsKey(group) && found.group(group) != null
        ? Optional.of(Integer.valueOf(found.group(group)))
        : Optional.empty();
  }

  private static Optional<String> word(MatchResult found, String group) {
    return found.namedGroups().containsKey(group)
        ? Optional.ofNullable(found.group(group))
        : Optional.empty();
  }

  private static Optional<Moment> at(MatchResult found, LocalDate day) {
    Optional<Integer> hour = number(found, "hour");
    if (hour.isEmpty()) {
      return Optional.of(Moment.of(day));
    }
    try {
      // The day that ends at 24:00 is over when the next one begins.
      boolean isEnd = hour.get() == 2 * HALF && clock(found, 0).equals(LocalTime.MIDNIGHT);
      return Optional.of(
          isEnd
              ? new Moment(zoned(found, day.plusDays(1), LocalTime.MIDNIGHT), true)
              : new Moment(zoned(found, day, clock(found, hour.get())), true));
    } catch (DateTimeException noTime) {
      // An hour that does not exist is none.
      return Optional.empty();
    }
  }

  private static LocalTime clock(MatchResult found, int hour) {
    int minute =
        number(found, "minute")
            .or(() -> number(found, "minutes"))
            .orElse(word(found, "half30").isPresent() ? 30 : 0);
    return LocalTime.of(hour24(found, hour), minute, number(found, "second").orElse(0));
  }

  private static int hour24(MatchResult found, int hour) {
    String half = word(found, "half").orElse("");
    String ampm = word(found, "ampm").orElse("").toLowerCase(Locale.ROOT);
    boolean isLate =
        List.of("下午", "晚上", "晚").contains(half)
            || ampm.startsWith("p")
            || half.equals("中午") && hour < HALF - 1;
    boolean isEarly = half.equals("凌晨") || ampm.startsWith("a");
    if (isLate && hour < HALF) {
      return hour + HALF;
    }
    return isEarly && hour == HALF ? 0 : hour;
  }

  private static ZonedDateTime zoned(MatchResult found, LocalDate day, LocalTime time) {
    return word(found, "zone")
        .map(zone -> day.atTime(time).atOffset(offset(zone)).toZonedDateTime())
        .orElseGet(() -> day.atTime(time).atZone(Moment.CHINA));
  }

  private static ZoneOffset offset(String zone) {
    String distance = zone.replaceAll("(?i)UTC|GMT|Z(?![a-z])|[\\s(]", "");
    return distance.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(distance);
  }
}
