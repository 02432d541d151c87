package org.sealready.journey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the time of a day that stands right behind the day, or right before it. */
final class ClockText {

  private static final String HALF =
      "(?<half>上午|下午|午后|中午|正午|凌晨|清晨|清早|早晨|早上|早|傍晚|晚上|晚间|晚|夜里|夜间|深夜|半夜|午夜|[ap]\\.?m\\.?(?![a-z]))?\\s*";

  /** UTC and distances from it; other names are found so that they are not taken for China's. */
  private static final String ZONE =
      "(?<zone>Z(?![a-z])|\\s?\\(?(?:UTC|GMT)?\\s?[+-]\\d{2}:?\\d{2}(?!\\d)|\\s?\\(?(?:UTC|GMT)(?:[+-]\\d{1,2})?"
          + "|-0\\d(?!\\d)|\\+\\d{1,2}(?![\\d天])|\\s?[\\[(]?[A-Z][a-z]+/[A-Z][A-Za-z_]+"
          + "|\\s?\\(?(?:[EMP][SD]T|CDT|BST|CES?T|EES?T|WES?T|MSK|IST|JST|KST|AE[SD]T|NZ[SD]T|HST|AK[SD]T)(?![a-z]))?";

  private static final String TAIL = "\\s*(?<ampm>[ap]\\.?m\\.?(?![a-z]))?" + ZONE;
  private static final String COLON =
      "(?<hour>\\d{1,2})\\s?:\\s?(?<minute>\\d{2})(?!\\d)(?:\\s?:\\s?(?<second>\\d{2})(?!\\d)(?:\\.\\d+)?)?";
  private static final String SAID =
      "(?<hour>\\d{1,2})\\s?[点时](?:(?<part>半|[123]刻|整)|\\s?(?<minute>\\d{1,2})\\s?分?(?:\\s?(?<second>\\d{1,2})\\s?秒)?)?";
  private static final String ENGLISH = "(?<hour>\\d{1,2})(?=\\s?[ap]\\.?m)";
  private static final String DIGITS =
      "(?<![.:])(?<hour>\\d{2})(?<minute>\\d{2})(?![\\d年元个]|\\.\\d)";
  private static final String SECONDS = "(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})(?!\\d)";
  private static final String DOTTED = "(?<hour>\\d{2})[.h](?<minute>\\d{2})(?![\\d.])";

  private static final List<Pattern> BEHIND =
      Stream.concat(
              Stream.of(COLON, SAID, ENGLISH, DIGITS, DOTTED)
                  .map(shape -> pattern("(?<gap>[T\\s,、_]*)(?:at\\s+|的)?" + HALF + shape + TAIL)),
              // Six figures apart from the day are a code that was sent.
              Stream.of(pattern("(?<gap>T?)" + SECONDS + TAIL)))
          .toList();
  private static final List<Pattern> AHEAD =
      Stream.of(COLON, SAID, ENGLISH)
          .map(shape -> pattern("(?<![\\d:.-])" + HALF + shape + TAIL + "[\\s,]*(?:on\\s+)?$"))
          .toList();

  /** Something that begins like a time. */
  private static final Pattern BEGUN = pattern("[T\\s,、_]*\\d{1,2}\\s?:.*");

  private static final int NOON = 12;
  private static final int MIDNIGHT = 24;

  /** From this hour of the evening on a night belongs to the day before it. */
  private static final int EVENING = 5;

  private static final int LATE = 8;
  private static final int QUARTER = 15;

  private ClockText() {}

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }

  /**
   * The day with the time that stands beside it in this line; empty where that time does not exist.
   *
   * @param start where the day begins
   * @param end where it ends
   */
  static Optional<Moment> at(LocalDate day, String line, int start, int end) {
    String behind = line.substring(end);
    Optional<MatchResult> found =
        first(BEHIND, behind, true).or(() -> first(AHEAD, line.substring(0, start), false));
    if (found.isEmpty()) {
      return BEGUN.matcher(behind).lookingAt() ? Optional.empty() : Optional.of(Moment.of(day));
    }
    try {
      return Optional.of(moment(day, found.get()));
    } catch (DateTimeException noTime) {
      // An hour that does not exist is none.
      return Optional.empty();
    }
  }

  /** Whether a time stands right at the beginning of this text. */
  static boolean isAtBeginningOf(String text) {
    return first(BEHIND, text, true).isPresent();
  }

  private static Optional<MatchResult> first(List<Pattern> shapes, String text, boolean isBehind) {
    for (Pattern shape : shapes) {
      Matcher matcher = shape.matcher(text);
      if (isBehind ? matcher.lookingAt() : matcher.find()) {
        return Optional.of(matcher.toMatchResult());
      }
    }
    return Optional.empty();
  }

  private static Moment moment(LocalDate day, MatchResult found) {
    int hour = hour24(found);
    LocalTime rest = LocalTime.of(0, minute(found), number(found, "second").orElse(0));
    // The day that ends at 24:00 is over when the next one begins.
    boolean isEnd = hour == MIDNIGHT && rest.equals(LocalTime.MIDNIGHT);
    LocalTime time = isEnd ? rest : rest.withHour(hour);
    return new Moment((isEnd ? day.plusDays(1) : day).atTime(time).atZone(zone(found, time)), true);
  }

  private static int minute(MatchResult found) {
    return switch (word(found, "part").orElse("")) {
      case "半" -> 2 * QUARTER;
      case "" -> number(found, "minute").orElse(0);
      case "整" -> 0;
      case String quarters -> QUARTER * Character.digit(quarters.charAt(0), NOON);
    };
  }

  private static int hour24(MatchResult found) {
    int hour = number(found, "hour").orElseThrow();
    String half =
        word(found, "ampm").or(() -> word(found, "half")).orElse("").toLowerCase(Locale.ROOT);
    if (hour > NOON || half.isEmpty()) {
      return hour;
    }
    return switch (half.charAt(0)) {
      case 'p' -> hour % NOON + NOON;
      case 'a' -> hour % NOON;
      case '下', '傍' -> hour == NOON ? NOON : hour + NOON;
      case '中', '正' -> hour < EVENING ? hour + NOON : hour;
      case '晚' -> evening(hour, EVENING);
      case '夜', '深', '半' -> evening(hour, LATE);
      case '凌' -> hour % NOON;
      case '午' -> half.equals("午后") ? hour % NOON + NOON : evening(hour, LATE);
      default -> hour;
    };
  }

  /** 晚上12点 ends the day; 晚上1点 is of this day for some and of the next one for others. */
  private static int evening(int hour, int first) {
    if (hour < first) {
      throw new DateTimeException("an hour of two days");
    }
    return hour + NOON;
  }

  private static ZoneId zone(MatchResult found, LocalTime time) {
    return word(found, "zone")
        .filter(zone -> !isSpan(found, zone, time))
        .map(ClockText::zone)
        .orElse(Moment.CHINA);
  }

  /** 10:00-12:00 is a time and until when; a computer writes a distance from UTC behind seconds. */
  private static boolean isSpan(MatchResult found, String zone, LocalTime time) {
    return zone.matches("-\\d{2}:\\d{2}")
        && !word(found, "gap").orElse("").contains("T")
        && word(found, "second").isEmpty()
        && zone.substring(1).compareTo(time.toString()) > 0;
  }

  private static ZoneId zone(String name) {
    if (name.indexOf('/') > 0) {
      return ZoneId.of(name.replaceAll("[\\s\\[(]", ""));
    }
    String distance = name.replaceAll("(?i)UTC|GMT|Z(?![a-z])|[\\s(]", "");
    return distance.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(distance);
  }

  private static Optional<Integer> number(MatchResult found, String group) {
    return word(found, group).map(Integer::valueOf);
  }

  private static Optional<String> word(MatchResult found, String group) {
    return found.namedGroups().containsKey(group)
        ? Optional.ofNullable(found.group(group))
        : Optional.empty();
  }
}
