package org.sealready.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Condition;
import org.sealready.form.Context;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.rules.number.IsoDay;
import org.sealready.rules.number.ResidentId;

/**
 * How long a resident identity card is valid follows from the holder's age on the day of issue: 5
 * years below 16, 10 to 25, 20 to 45, then 长期.
 */
public final class CardValidityRules {

  private static final String RESIDENT_ID = "2";

  private CardValidityRules() {}

  /** The card's last day, given its first day and the number on it. */
  public static Rule<String> cardValidity(
      Field<String> idType, Field<String> idNumber, Field<String> from) {
    return RuleFactory.hint(
        "card-validity",
        Sources.CARD_VALIDITY,
        "“{label}”与年龄对不上：发证时 {0} 岁，身份证的有效期通常是{1}。",
        "请对照身份证背面的有效期限，核对起止日期和证件号码。",
        RuleFactory.text(
            (end, context) ->
                isCard(idType, context)
                    ? verdict(end, from, idNumber, context.answers())
                    : Verdict.FINE));
  }

  /**
   * The last day of a card as it is printed, told by its first day and the number on it; empty
   * where these tell none.
   */
  public static Optional<String> lastDay(
      Field<String> idType, Field<String> idNumber, Field<String> from, Answers answers) {
    if (!Condition.is(idType, RESIDENT_ID).holds(answers)) {
      return Optional.empty();
    }
    Optional<LocalDate> start = answers.get(from).flatMap(IsoDay::parse);
    Optional<LocalDate> birth = birth(idNumber, answers);
    if (start.isEmpty() || birth.isEmpty() || start.get().isBefore(birth.get())) {
      return Optional.empty();
    }
    int years = years(Period.between(birth.get(), start.get()).getYears());
    return Optional.of(years == 0 ? FieldType.PERMANENT : start.get().plusYears(years).toString());
  }

  private static Optional<LocalDate> birth(Field<String> idNumber, Answers answers) {
    return answers.get(idNumber).filter(ResidentId::isValid).flatMap(ResidentId::birthDate);
  }

  private static boolean isCard(Field<String> idType, Context context) {
    return Condition.is(idType, RESIDENT_ID).holds(context.answers());
  }

  private static Verdict verdict(
      String end, Field<String> from, Field<String> idNumber, Answers answers) {
    Optional<LocalDate> start = answers.get(from).flatMap(IsoDay::parse);
    Optional<LocalDate> birth = birth(idNumber, answers);
    if (start.isEmpty() || birth.isEmpty() || start.get().isBefore(birth.get())) {
      return Verdict.FINE;
    }
    int age = Period.between(birth.get(), start.get()).getYears();
    int years = years(age);
    return fits(end, start.get(), years) ? Verdict.FINE : Verdict.broken(age, inWords(years));
  }

  /** How many years a card is valid that is issued at this age; 0 for 长期. */
  static int years(int age) {
    if (age < 16) {
      return 5;
    }
    if (age < 26) {
      return 10;
    }
    return age < 46 ? 20 : 0;
  }

  private static String inWords(int years) {
    return years == 0 ? FieldType.PERMANENT : years + "年";
  }

  /** A day more or less is not worth a warning: cards differ in how they count the last day. */
  private static boolean fits(String end, LocalDate start, int years) {
    boolean permanent = end.equals(FieldType.PERMANENT);
    if (years == 0 || permanent) {
      return (years == 0) == permanent;
    }
    LocalDate due = start.plusYears(years);
    return IsoDay.parse(end)
        .map(day -> !day.isBefore(due.minusDays(1)) && !day.isAfter(due.plusDays(1)))
        .orElse(true);
  }
}
