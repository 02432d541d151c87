package org.sealready.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.sealready.form.Context;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.rules.number.IsoDay;

/** Rules on days. All but the first are silent on what is no day, and on 长期. */
public final class DateRules {

  private DateRules() {}

  /** A day of the calendar as {@code YYYY-MM-DD}, or 长期 where the field's type allows it. */
  public static Rule<String> realDate() {
    return RuleFactory.error(
        "real-date",
        Sources.FORM,
        "“{label}”不是真实存在的日期，会与证件对不上。",
        "请照证件填写，写成“2026-01-31”的样子；证件长期有效的，截止日期填“长期”。",
        RuleFactory.text(
            (value, context) ->
                Verdict.brokenIf(
                    IsoDay.parse(value).isEmpty() && !isAllowedPermanent(value, context))));
  }

  /** The end of a period: later than its start, which is the answer of the other field. */
  public static Rule<String> period(Field<String> from) {
    return RuleFactory.error(
        "period-order",
        Sources.FORM,
        "“{label}”不晚于起始日期，有效期可能写反了。",
        "请对照证件检查起止两个日期，截止日期要晚于起始日期。",
        DueRules.onDay(
            (end, context) -> {
              Optional<LocalDate> start = context.answers().get(from).flatMap(IsoDay::parse);
              return start.isEmpty() || end.isAfter(start.get());
            }));
  }

  /** The last day of a certificate is today or later. */
  public static Rule<String> notExpired() {
    return RuleFactory.error(
        "expired",
        Sources.GUIDE,
        "“{label}”已经过去，过期的证件会被退回。",
        "请先换领证件，再按新证件填写；如果只是填错了，请照证件改正。",
        DueRules.onDay((end, context) -> !end.isBefore(context.today())));
  }

  /** The day is today or earlier. */
  public static Rule<String> notInFuture() {
    return RuleFactory.error(
        "future-date",
        Sources.FORM,
        "“{label}”还没有到来，证件从那天起才有效。",
        "请照证件检查年、月、日。",
        DueRules.onDay((day, context) -> !day.isAfter(context.today())));
  }

  /** All of that for a day that is neither printed nor handed in: a hint. */
  public static Rule<String> aside(Optional<Field<String>> from) {
    return RuleFactory.hint(
        "date-aside",
        Sources.DATES,
        "“{label}”像是写错了：日历上没有这一天，还没有到来，或者不晚于起始日期。这一项不提交给平台，不影响备案。",
        "请照证件核对年、月、日；不改也可以。",
        RuleFactory.text(
            (value, context) ->
                Verdict.brokenIf(
                    realDate().check().of(Optional.of(value), context) != Verdict.FINE
                        || order(from).check().of(Optional.of(value), context) != Verdict.FINE)));
  }

  private static Rule<String> order(Optional<Field<String>> from) {
    return from.map(DateRules::period).orElseGet(DateRules::notInFuture);
  }

  private static boolean isAllowedPermanent(String value, Context context) {
    return value.equals(FieldType.PERMANENT)
        && context.field().type() instanceof FieldType.Day(boolean permanent)
        && permanent;
  }
}
