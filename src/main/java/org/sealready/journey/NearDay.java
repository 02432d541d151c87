package org.sealready.journey;

import static org.sealready.journey.DayText.DAY;
import static org.sealready.journey.DayText.ENGLISH_DAY;
import static org.sealready.journey.DayText.MONTH;
import static org.sealready.journey.DayText.MONTH_DAY;
import static org.sealready.journey.DayText.NAME;
import static org.sealready.journey.DayText.number;
import static org.sealready.journey.DayText.pattern;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds a day that is written without its year in a line of {@link TimeSpelling}: 昨天, 上周五, 12月1日,
 * 11-20.
 *
 * @param today what 昨天 counts from; a day without a year is the one that comes nearest, because
 *     what is written down lies some months away
 */
record NearDay(LocalDate today) {

  private static final String ALONE = "(?<![\\d.:/-])(?<![a-z第])";

  /** What is counted, and no day: 1-2 个工作日. */
  private static final String COUNTED =
      "(?!\\s*(?:[个天次份项位元站页步分周月年名家种条级]|小时|工作日|working|business|days?|hours?|of\\b))";

  private static final Map<String, Integer> FROM_TODAY =
      Map.ofEntries(
          Map.entry("大前天", -3),
          Map.entry("前天", -2),
          Map.entry("昨", -1),
          Map.entry("yesterday", -1),
          Map.entry("今", 0),
          Map.entry("today", 0),
          Map.entry("明", 1),
          Map.entry("tomorrow", 1),
          Map.entry("后天", 2),
          Map.entry("大后天", 3));
  private static final Map<String, Integer> FROM_THIS =
      Map.of("前", -2, "去", -1, "上", -1, "今", 0, "本", 0, "这", 0, "明", 1, "下", 1, "后", 2);
  private static final String WEEKDAYS = "一二三四五六日天";

  private static final Pattern SPOKEN =
      pattern(
          "(?<word>大前天|大后天|前天|后天|[昨今明](?=[早晚夜])|[昨今明][天日]"
              + "|(?<![a-z])(?:today|yesterday|tomorrow)(?![a-z]))");
  private static final Pattern OF_WEEK =
      pattern("(?<that>[上下本这])个?(?:星期|礼拜|周)(?<weekday>[" + WEEKDAYS + "])");
  private static final Pattern OF_YEAR = pattern("(?<that>[前去今明后])年" + MONTH_DAY);
  private static final Pattern OF_MONTH = pattern("(?<that>[上下本这])个?月" + DAY + "(?!\\d)[日号]?");
  private static final Pattern OF_NO_YEAR =
      pattern("(?<!\\d)" + MONTH_DAY + "(?!\\s+20\\d{2}(?!\\d))");
  private static final Pattern ENGLISH = pattern(NAME + "[\\s-]*" + ENGLISH_DAY);
  private static final Pattern BRITISH = pattern("(?<![\\d:])" + ENGLISH_DAY + "[\\s-]*" + NAME);
  private static final Pattern SLASHED =
      pattern(ALONE + MONTH + "[-/]" + DAY + "(?![\\d:./-]|\\s+20\\d{2}(?!\\d))" + COUNTED);
  private static final Pattern DOTTED =
      pattern(ALONE + MONTH + "\\." + DAY + "(?![\\d:./-])" + COUNTED);
  private static final Pattern DAY_ALONE = pattern(ALONE + DAY + "[日号]");
  private static final Pattern THREE =
      pattern(
          "(?<!\\d)(?<!\\d[-/.])(?<a>\\d{1,2})([-/.])(?<b>\\d{1,2})\\2(?<c>20\\d{2}|\\d{2})(?![\\d/.-])");

  private static final int CENTURY = 2000;

  /** The day of this line; empty where there is none. */
  Optional<DayText.Found> find(String line) {
    return DayText.first(THREE, line, this::anyOrder)
        .or(() -> DayText.first(SPOKEN, line, this::spoken))
        .or(() -> DayText.first(OF_WEEK, line, this::ofWeek))
        .or(() -> DayText.first(OF_YEAR, line, this::ofYear))
        .or(() -> DayText.first(OF_MONTH, line, this::ofMonth))
        .or(() -> DayText.first(OF_NO_YEAR, line, this::nearest))
        .or(() -> DayText.first(ENGLISH, line, this::nearest))
        .or(() -> DayText.first(BRITISH, line, this::nearest))
        .or(() -> DayText.first(SLASHED, line, this::nearest).filter(day -> isBegin(line, day)))
        .or(() -> DayText.first(DOTTED, line, this::nearest).filter(day -> isWhole(line, day)))
        .or(
            () ->
                DayText.first(DAY_ALONE, line, this::nearestMonth)
                    .filter(day -> isTimed(line, day)));
  }

  /** Two figures alone are taken for a day only where nothing else is likely. */
  private static boolean isBegin(String line, DayText.Found day) {
    return line.substring(0, day.start()).isBlank() || isTimed(line, day);
  }

  private static boolean isWhole(String line, DayText.Found day) {
    return line.strip().length() == day.end() - day.start() || isTimed(line, day);
  }

  private static boolean isTimed(String line, DayText.Found day) {
    return ClockText.isAtBeginningOf(line.substring(day.end()));
  }

  private Optional<LocalDate> spoken(MatchResult found) {
    String word = found.group("word").toLowerCase(Locale.ROOT);
    Integer days = FROM_TODAY.get(word);
    return Optional.of(today.plusDays(days == null ? FROM_TODAY.get(word.substring(0, 1)) : days));
  }

  private static int distance(MatchResult found) {
    return FROM_THIS.get(found.group("that"));
  }

  /** A week begins on Monday. */
  private Optional<LocalDate> ofWeek(MatchResult found) {
    int weekday = Math.min(WEEKDAYS.indexOf(found.group("weekday")), DayOfWeek.SUNDAY.ordinal());
    return Optional.of(today.with(DayOfWeek.MONDAY).plusWeeks(distance(found)).plusDays(weekday));
  }

  private Optional<LocalDate> ofYear(MatchResult found) {
    int year = today.getYear() + distance(found);
    return Optional.of(LocalDate.of(year, number(found, "month"), number(found, "day")));
  }

  private Optional<LocalDate> ofMonth(MatchResult found) {
    YearMonth month = YearMonth.from(today).plusMonths(distance(found));
    return Optional.of(month.atDay(number(found, "day")));
  }

  private Optional<LocalDate> nearest(MatchResult found) {
    int month = DayText.month(found);
    int day = number(found, "day");
    return nearest(years -> LocalDate.of(today.getYear() + years, month, day));
  }

  private Optional<LocalDate> nearestMonth(MatchResult found) {
    int day = number(found, "day");
    return nearest(months -> YearMonth.from(today).plusMonths(months).atDay(day));
  }

  /** The nearest of those that exist; 29 February is in few years. */
  private Optional<LocalDate> nearest(IntFunction<LocalDate> day) {
    return IntStream.rangeClosed(-1, 1)
        .mapToObj(each -> existing(each, day::apply))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(this::away));
  }

  private long away(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(today, day));
  }

  private static <T> Optional<LocalDate> existing(T from, Function<T, LocalDate> day) {
    try {
      return Optional.of(day.apply(from));
    } catch (DateTimeException noDay) {
      // Not every year has that day; the others are asked.
      return Optional.empty();
    }
  }

  /** Day, month and year in the one order that makes a day; two figures of a year lie near. */
  private Optional<LocalDate> anyOrder(MatchResult found) {
    int a = number(found, "a");
    int b = number(found, "b");
    int c = number(found, "c");
    boolean isLong = c >= CENTURY;
    int year = isLong ? c : CENTURY + c;
    List<int[]> orders =
        isLong
            ? List.of(new int[] {year, b, a}, new int[] {year, a, b})
            : List.of(
                new int[] {year, b, a}, new int[] {year, a, b}, new int[] {CENTURY + a, b, c});
    List<LocalDate> days =
        orders.stream()
            .map(each -> existing(each, order -> LocalDate.of(order[0], order[1], order[2])))
            .flatMap(Optional::stream)
            .filter(day -> isLong || Math.abs(ChronoUnit.YEARS.between(today, day)) < 1)
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }
}
