package org.sealready.journey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a day that is written with its year in a line of {@link TimeSpelling}. */
final class DayText {

  /**
   * A day in a line.
   *
   * @param day empty where what is written is no day, such as 29 February of most years
   * @param end behind its last character
   */
  record Found(Optional<LocalDate> day, int start, int end) {}

  static final String MONTH = "(?<month>\\d{1,2})";
  static final String DAY = "(?<day>\\d{1,2})";
  static final String ENGLISH_DAY = DAY + "(?![\\d:])(?:st|nd|rd|th)?";
  static final String MONTH_DAY = MONTH + "月" + DAY + "(?!\\d)[日号]?";
  static final String NAME =
      "(?<![a-z])(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";

  private static final List<String> NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
  private static final String AT = "(?<!\\d)";
  private static final int CENTURY = 2000;

  /** The clearest one first. */
  private static final List<Pattern> WAYS =
      List.of(
          pattern(AT + YEAR + "\\s*[-/.年]\\s*" + MONTH + "\\s*[-/.月]\\s*" + DAY + "(?!\\d)[日号]?"),
          pattern(AT + "(?<brief>\\d{2})年" + MONTH_DAY),
          pattern(AT + MONTH_DAY + "[\\s,]*" + YEAR + "年"),
          pattern(
              NAME
                  + "\\s+"
                  + DAY
                  + "(?=\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s+[a-z]{1,4})?\\s+"
                  + YEAR
                  + ")"),
          pattern(AT + YEAR + "[\\s-]+" + NAME + "[\\s-]+" + DAY + "(?!\\d)"),
          pattern(NAME + "[\\s-]*" + ENGLISH_DAY + "[\\s,-]+" + YEAR + "(?!\\d)"),
          pattern("(?<![\\d:])" + ENGLISH_DAY + "[\\s-]*" + NAME + "[\\s,-]+" + YEAR + "(?!\\d)"),
          pattern(
              "(?<![\\d备])"
                  + "(?<year>20\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])"
                  + "(?=\\D|$|\\d{4}(?:\\d{2})?(?!\\d))"));

  private DayText() {}

  static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }

  /** The day of this line; empty where none is written with its year. */
  static Optional<Found> find(String line) {
    for (Pattern way : WAYS) {
      Optional<Found> found = first(way, line, DayText::dated);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** What this way of writing finds first. */
  static Optional<Found> first(
      Pattern way, String line, Function<MatchResult, Optional<LocalDate>> reader) {
    Matcher matcher = way.matcher(line);
    return matcher.find()
        ? Optional.of(
            new Found(existing(matcher.toMatchResult(), reader), matcher.start(), matcher.end()))
        : Optional.empty();
  }

  private static Optional<LocalDate> existing(
      MatchResult found, Function<MatchResult, Optional<LocalDate>> reader) {
    try {
      return reader.apply(found);
    } catch (DateTimeException noDay) {
      // A day that does not exist is none.
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> dated(MatchResult found) {
    int year =
        found.namedGroups().containsKey("brief")
            ? CENTURY + number(found, "brief")
            : number(found, "year");
    return Optional.of(LocalDate.of(year, month(found), number(found, "day")));
  }

  static int month(MatchResult found) {
    return found.namedGroups().containsKey("name")
        ? NAMES.indexOf(found.group("name").toLowerCase(Locale.ROOT).substring(0, 3)) + 1
        : number(found, "month");
  }

  static int number(MatchResult found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
