package org.sealready.rules;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import org.sealready.form.Context;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.rules.number.IsoDay;

/** Rules on days that are near: certificates that run out, letters that have grown old. */
public final class DueRules {

  private static final int MONTHS = 3;
  private static final int FRESH_DAYS = 30;

  private DueRules() {}

  /** The certificate is valid for three months more; what has run out is another rule's. */
  public static Rule<String> notRunningOut() {
    return RuleFactory.warning(
        "running-out",
        Sources.MATERIALS,
        "“{label}”不到三个月了，审核期间快到期的证件常被退回。",
        "请先换领新证件，再按新证件填写；来不及的，请尽快提交。",
        onDay((end, context) -> isPast(end, context) || !endsWithin(end, context, MONTHS)));
  }

  /** A letter is not dated after the day on which it is made. */
  public static Rule<String> letterNotInFuture() {
    return RuleFactory.error(
        "letter-date-future",
        Sources.MATERIALS,
        "“{label}”还没有到，文书的日期不能晚于提交的那一天。",
        "请改成签字当天的日期，或者留空由签字人手写。",
        onDay((day, context) -> !day.isAfter(context.today())));
  }

  /** A letter is not older than thirty days; one that is far older is another rule's. */
  public static Rule<String> letterFresh() {
    return RuleFactory.warning(
        "letter-date-old",
        Sources.MATERIALS,
        "“{label}”是三十多天以前，平台要求文书在提交前一个月内签署。",
        "请改成新的日期，重新打印、签字、盖章。",
        onDay(
            (day, context) ->
                !day.plusDays(FRESH_DAYS).isBefore(context.today()) || isStale(day, context)));
  }

  /** A letter is not older than three months. */
  public static Rule<String> letterNotStale() {
    return RuleFactory.error(
        "letter-date-stale",
        Sources.MATERIALS,
        "“{label}”是三个月以前，过期的文书会被退回。",
        "请改成新的日期，重新打印、签字、盖章。",
        onDay((day, context) -> !isStale(day, context)));
  }

  /** Whether the day is before today. */
  public static boolean isPast(LocalDate day, Context context) {
    return day.isBefore(context.today());
  }

  /** Whether the day comes before so many months are over. */
  public static boolean endsWithin(LocalDate day, Context context, int months) {
    return day.isBefore(context.today().plusMonths(months));
  }

  private static boolean isStale(LocalDate day, Context context) {
    return day.plusMonths(MONTHS).isBefore(context.today());
  }

  /** Judges days; silent on what is none, and on 长期. */
  public static Rule.Check<String> onDay(BiPredicate<LocalDate, Context> fine) {
    return RuleFactory.text(
        (value, context) ->
            IsoDay.parse(value)
                .map(day -> Verdict.brokenIf(!fine.test(day, context)))
                .orElse(Verdict.FINE));
  }
}
