package org.sealready.form;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which people write a date, brought to {@code YYYY-MM-DD}; anything else stays. */
final class DayText {

  private static final String NUMBER = "(\\d{1,2})";
  private static final String MARK = "[-./、,，·_]";

  /** With the day's mark, a blank or nothing behind: blanks are gone before. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(\\d{4})(?:" + MARK + "|年)" + NUMBER + "(?:" + MARK + "|月)" + NUMBER + "[日号]?");

  private static final Pattern BLANKS = Pattern.compile("(\\d{4})\\s+" + NUMBER + "\\s+" + NUMBER);
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  /** With the last two digits of the year, or without a year. */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?:'?(\\d{2})(?:" + MARK + "|年))?" + NUMBER + "(?:" + MARK + "|月)" + NUMBER + "[日号]?");

  /** So many years ahead two digits mean this century: no card runs out later. */
  private static final int YEARS_AHEAD = 50;

  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final Pattern CHINESE =
      Pattern.compile("([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]");

  /** What people write where a card or licence has no last day. */
  private static final Set<String> PERMANENT =
      Set.of("长", "长期", "长久", "长期有效", "永久", "永久有效", "无期限", "无固定期限", "l", "long", "longterm");

  private DayText() {}

  static String tidy(String typed, boolean mayBePermanent) {
    String text = TextKind.NUMBER.tidy(typed);
    if (mayBePermanent && PERMANENT.contains(text.toLowerCase(Locale.ROOT))) {
      return FieldType.PERMANENT;
    }
    Matcher blanks = BLANKS.matcher(typed.strip());
    if (blanks.matches()) {
      return iso(blanks.group(1), blanks.group(2), blanks.group(3));
    }
    for (Pattern each : new Pattern[] {PARTS, DIGITS}) {
      Matcher found = each.matcher(text);
      if (found.matches()) {
        return iso(found.group(1), found.group(2), found.group(3));
      }
    }
    Matcher chinese = CHINESE.matcher(text);
    return chinese.matches()
        ? iso(digits(chinese.group(1)), number(chinese.group(2)), number(chinese.group(3)))
        : text;
  }

  /** The same where a day without a year is one of this year, and 26 is 2026. */
  static String tidy(String typed, boolean mayBePermanent, LocalDate today) {
    String text = tidy(typed, mayBePermanent);
    Matcher found = SHORT.matcher(text);
    return found.matches()
        ? iso(year(found.group(1), today.getYear()), found.group(2), found.group(3))
        : text;
  }

  private static String year(String lastDigits, int now) {
    if (lastDigits == null) {
      return String.valueOf(now);
    }
    int year = now - now % 100 + Integer.parseInt(lastDigits);
    return String.valueOf(year > now + YEARS_AHEAD ? year - 100 : year);
  }

  private static String iso(String year, String month, String day) {
    return year + "-" + twoDigits(month) + "-" + twoDigits(day);
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static String digits(String chinese) {
    StringBuilder digits = new StringBuilder();
    chinese.replaceAll("[零○]", "〇").chars().map(CHINESE_DIGITS::indexOf).forEach(digits::append);
    return digits.toString();
  }

  /** A number below 100 as it is spoken: 十, 十二, 二十, 三十一. */
  private static String number(String chinese) {
    int ten = chinese.indexOf('十');
    if (ten < 0) {
      return digits(chinese);
    }
    int tens = ten == 0 ? 1 : CHINESE_DIGITS.indexOf(chinese.charAt(0));
    String rest = chinese.substring(ten + 1);
    return String.valueOf(
        tens * 10 + (rest.isEmpty() ? 0 : CHINESE_DIGITS.indexOf(rest.charAt(0))));
  }
}
