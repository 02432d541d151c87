package org.sealready.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sealready.form.Rule;
import org.sealready.form.Source;
import org.sealready.form.Verdict;
import org.sealready.rules.number.IsoDay;

/** Rules on a span of time in words, as letters say how long somebody is authorized. */
public final class PeriodRules {

  /** What a written authorization holds, its term among it. */
  private static final Source CIVIL_CODE =
      new Source("《中华人民共和国民法典》第一百六十五条（授权委托书的期限）", "2021-01-01");

  private static final String DAY = "\\d{4}(?:年\\d{1,2}月\\d{1,2}日|[-./]\\d{1,2}[-./]\\d{1,2})";

  /** One year, six months, 两年半. */
  private static final String LENGTH =
      "(?:\\d{1,3}|[一二两三四五六七八九十半]{1,3})(?:个月|个星期|周年|年半|年|月|周|天|日)(?:整|以?内|有效|内有效)?";

  /** A day, or one that an event fixes: 签署之日, 该小程序注销备案或者本单位书面变更负责人之日. */
  private static final String POINT = "(?:" + DAY + "|[^，。；,;\\d]{0,30}(?:之日|当日|当天|时|之时|为止))";

  private static final String FROM = "(?:自|从)?" + POINT + "(?:起|开始|起算)?";
  private static final String UNTIL = "(?:至|到|—|-|~|～)" + POINT + "(?:止|为止|结束)?";

  private static final Pattern PERIOD =
      Pattern.compile(
          String.join(
              "|", LENGTH, UNTIL, FROM + "，?" + UNTIL, FROM + "，?(?:有效期|期限)?(?:为)?" + LENGTH));

  private static final Pattern A_DAY = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})");

  private PeriodRules() {}

  /** A span of time, by its length or its end. */
  public static Rule<String> period() {
    return RuleFactory.error(
        "no-period",
        CIVIL_CODE,
        "“{label}”不是一段时间，印在授权书上，审核的人看不出管到什么时候。",
        "请写多久或者到哪一天，例如“一年”“自签署之日起至2027年12月31日”；不想写期限就清空。",
        RuleFactory.must(text -> PERIOD.matcher(bare(text)).matches() && areDays(text)));
  }

  /** It is not over yet. */
  public static Rule<String> notOver() {
    return RuleFactory.error(
        "period-over",
        CIVIL_CODE,
        "“{label}”已经过去，这样的授权书等于没有授权。",
        "请改成提交以后还管用的期限，或者清空。",
        RuleFactory.text(
            (text, context) ->
                Verdict.brokenIf(
                    last(text).filter(end -> end.isBefore(context.today())).isPresent())));
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static boolean areDays(String text) {
    return days(text).stream().noneMatch(Optional::isEmpty);
  }

  private static Optional<LocalDate> last(String text) {
    List<Optional<LocalDate>> days = days(text);
    boolean hasEnd = bare(text).matches(".*(?:至|到|—|-|~|～)" + DAY + "\\D*");
    return days.isEmpty() || !hasEnd ? Optional.empty() : days.getLast();
  }

  /** The days that it names; empty for one that no calendar has. */
  private static List<Optional<LocalDate>> days(String text) {
    return A_DAY.matcher(bare(text)).results().map(PeriodRules::day).toList();
  }

  private static Optional<LocalDate> day(MatchResult found) {
    return IsoDay.parse(
        "%s-%02d-%02d"
            .formatted(
                found.group(1),
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3))));
  }
}
