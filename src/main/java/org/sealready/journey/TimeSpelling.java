package org.sealready.journey;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes the marks, figures and spaces of a text that holds a time in one way: full width ones,
 * Chinese figures ({@code 十一月二十日}), the many dashes and colons of texts that were copied.
 */
final class TimeSpelling {

  private static final String FIGURES = "〇○零一二三四五六七八九";
  private static final Pattern WRITTEN =
      Pattern.compile("[" + FIGURES + "两十廿卅]+(?=\\s?[年月日号点时分秒刻])|(?<=[点时])[" + FIGURES + "十]+");

  /** A day of the week beside its day says nothing more; 上周五 does, and stays. */
  private static final Pattern WEEKDAY =
      Pattern.compile("(?<![上下本这])(?<![上下本这]个)[(\\[]?(?:星期|礼拜|周)[一二三四五六日天][)\\]]?");

  private static final Pattern ROOM = Pattern.compile("\\s*([年月])\\s*|(?<=\\d)\\s+(?=[日号点时分])");
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63";
  private static final String COLONS = "\u2236\uFE30\uFE55\uA789";
  private static final String FULL_WIDTH = "\uFF01-\uFF5E";
  private static final int TO_PLAIN = 0xFEE0;
  private static final int TEN = 10;

  private TimeSpelling() {}

  static String plain(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .filter(point -> Character.getType(point) != Character.FORMAT)
        .map(TimeSpelling::plain)
        .forEach(line::appendCodePoint);
    String figures =
        WRITTEN.matcher(WEEKDAY.matcher(line).replaceAll(" ")).replaceAll(TimeSpelling::figures);
    return ROOM.matcher(figures).replaceAll(TimeSpelling::mark);
  }

  private static int plain(int point) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      return ' ';
    }
    if (DASHES.indexOf(point) >= 0) {
      return '-';
    }
    if (COLONS.indexOf(point) >= 0) {
      return ':';
    }
    return point >= FULL_WIDTH.charAt(0) && point <= FULL_WIDTH.charAt(2)
        ? point - TO_PLAIN
        : point;
  }

  private static String mark(MatchResult found) {
    return found.group(1) == null ? "" : found.group(1);
  }

  /** 二〇二六 says figure after figure, 二十八 counts tens. */
  private static String figures(MatchResult found) {
    StringBuilder digits = new StringBuilder();
    int tens = 0;
    int ones = 0;
    boolean isCounted = false;
    for (char each : found.group().toCharArray()) {
      int ten = "十廿卅".indexOf(each);
      if (ten >= 0) {
        isCounted = true;
        tens = ten == 0 ? Math.max(ones, 1) : ten + 1;
        ones = 0;
      } else {
        ones = figure(each);
        digits.append(ones);
      }
    }
    return isCounted ? String.valueOf(tens * TEN + ones) : digits.toString();
  }

  private static int figure(char each) {
    return each == '两' ? 2 : Math.max(0, FIGURES.indexOf(each) - 2);
  }
}
