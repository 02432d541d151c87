package org.sealready.rules;

import java.util.List;
import org.sealready.form.Rule;
import org.sealready.form.Source;
import org.sealready.form.Verdict;

/** Rules on the length of a text, counted in characters as a person counts (code points). */
public final class TextRules {

  private TextRules() {}

  /** At most so many characters. */
  public static Rule<String> maxLength(int max) {
    return maxLength(max, Sources.FORM);
  }

  /** At most so many characters, as this source demands. */
  public static Rule<String> maxLength(int max, Source source) {
    return RuleFactory.error(
        "too-long",
        source,
        "“{label}”多了 {0} 个字，最多 {1} 个字，超出时无法提交。",
        "请删减到 {1} 个字以内。",
        RuleFactory.text(
            (value, context) -> {
              int surplus = length(value) - max;
              return surplus > 0 ? Verdict.broken(surplus, max) : Verdict.FINE;
            }));
  }

  /** So many characters at least and at most. */
  public static List<Rule<String>> lengthBetween(int min, int max) {
    return lengthBetween(min, max, Sources.FORM);
  }

  /** So many characters at least and at most, as this source demands. */
  public static List<Rule<String>> lengthBetween(int min, int max, Source source) {
    return List.of(minLength(min, source), maxLength(max, source));
  }

  /** No blanks of any kind around the text. */
  public static Rule<String> trimmed() {
    return RuleFactory.warning(
        "surrounding-blank",
        Sources.FORM,
        "“{label}”的前后有多余的空格，核对时可能被认为与证件不一致。",
        "请删除前后的空格。",
        RuleFactory.mustNot(
            value ->
                isBlank(value.codePointAt(0)) || isBlank(value.codePointBefore(value.length()))));
  }

  private static Rule<String> minLength(int min, Source source) {
    return RuleFactory.error(
        "too-short",
        source,
        "“{label}”还差 {0} 个字，至少要 {1} 个字，太短时无法提交。",
        "请补充具体内容，至少写到 {1} 个字。",
        RuleFactory.text(
            (value, context) -> {
              int missing = min - length(value);
              return missing > 0 ? Verdict.broken(missing, min) : Verdict.FINE;
            }));
  }

  private static int length(String value) {
    return value.codePointCount(0, value.length());
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }
}
