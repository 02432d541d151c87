package org.sealready.rules.rejection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text into sentences and those into clauses. */
final class Sentences {

  /** What numbers an item at the beginning of a line or behind another item. */
  private static final String NUMBER =
      "\\d{1,2}[.、)](?!\\d)|\\(\\d{1,2}\\)|[①-⑳]|\\(?[一二三四五六七八九十]{1,2}[、)]|第[一二三四五六七八九十]{1,2}[,、:点]"
          + "|[-•·●*■◆>]+\\s*|(?:原因|问题|reason)\\s?\\d{1,2}[:.、]?";

  private static final String BREAKS =
      "[\\r\\n]+|[。;!?]+|(?<=^|[\\s。;,:!])(?:" + NUMBER + ")|[①-⑳]";

  private static final Pattern BREAK = Pattern.compile(BREAKS);

  /** Where items are numbered, they need no mark before the number. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          BREAKS
              + "|\\((?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\)"
              + "|(?<=\\p{IsHan})\\d{1,2}[、.](?=\\p{IsHan})");

  private static final Pattern FIRST = Pattern.compile("\\([1一]\\)|(?<!\\d)1[、.](?!\\d)");
  private static final Pattern SECOND = Pattern.compile("\\([2二]\\)|(?<!\\d)2[、.](?!\\d)");

  private static final String COMMAS = ",，";

  /** What stands between reasons where nobody took care of commas. */
  private static final String GAPS = " +/|&";

  private Sentences() {}

  /** The sentences of a folded text in their order, without their numbers and marks. */
  static List<Span> of(String folded) {
    List<Span> spans = new ArrayList<>();
    boolean isNumbered = FIRST.matcher(folded).find() && SECOND.matcher(folded).find();
    Matcher breaks = (isNumbered ? NUMBERED : BREAK).matcher(folded);
    int from = 0;
    boolean isFirst = true;
    while (breaks.find()) {
      isFirst = add(spans, folded, new Span(from, breaks.start(), isFirst)) ? false : isFirst;
      isFirst |= !breaks.group().matches("[。;!?]+");
      from = breaks.end();
    }
    add(spans, folded, new Span(from, folded.length(), isFirst));
    return spans;
  }

  private static boolean add(List<Span> spans, String folded, Span raw) {
    Span span = raw.stripped(folded);
    if (span.isEmpty()) {
      return false;
    }
    spans.add(span);
    return true;
  }

  /**
   * The clauses of a sentence, parted at commas and before connectives, and at blanks and the like
   * behind what is wrong.
   */
  static List<Span> clauses(String folded, Span sentence, Pattern connective, Pattern trouble) {
    List<Span> clauses = new ArrayList<>();
    int from = sentence.start();
    Matcher connectives = connective.matcher(folded);
    for (int i = sentence.start(); i < sentence.end(); i++) {
      boolean isComma = COMMAS.indexOf(folded.charAt(i)) >= 0;
      boolean isConnective = i > from && connectives.region(i, sentence.end()).lookingAt();
      if (isComma || isConnective) {
        add(clauses, folded, new Span(from, i, false));
        from = isComma ? i + 1 : i;
      } else if (isGap(folded, from, i, sentence.end(), trouble)) {
        add(clauses, folded, new Span(from, i, false));
        from = i + 1;
      }
    }
    add(clauses, folded, new Span(from, sentence.end(), false));
    return clauses;
  }

  /** In a row of fields the trouble stands behind the last; one behind each makes them reasons. */
  private static boolean isGap(String folded, int from, int at, int end, Pattern trouble) {
    boolean isRow = folded.charAt(at) == '、';
    if (!isRow && GAPS.indexOf(folded.charAt(at)) < 0
        || at - from > SentenceReasons.LONGEST
        || !trouble.matcher(folded.substring(from, at)).find()) {
      return false;
    }
    int next = at + 1;
    while (next < end && (COMMAS + "、").indexOf(folded.charAt(next)) < 0) {
      next++;
    }
    int most = Math.min(next, at + SentenceReasons.LONGEST);
    return !isRow || trouble.matcher(folded.substring(at + 1, most)).find();
  }
}
