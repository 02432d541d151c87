package org.sealready.filing.province;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.form.Attached;
import org.sealready.form.Condition;
import org.sealready.form.Context;
import org.sealready.form.Field;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.rules.RuleFactory;
import org.sealready.rules.number.ResidentId;

/** Rules on the age of contacts and legal representative, by their resident identity numbers. */
public final class AgeRules {

  private static final int GENERAL = 18;

  private final Provinces provinces;

  public AgeRules(Provinces provinces) {
    this.provinces = provinces;
  }

  public List<Attached<?>> all() {
    Condition contact = Condition.is(EntityContactPage.PERSON.isLegalRepresentative(), true);
    return List.of(
        attached(
            EntityContactPage.PERSON.idNumber(),
            EntityContactPage.PERSON.idType(),
            Condition.ALWAYS,
            true),
        attached(
            MiniProgramContactPage.PERSON.idNumber(),
            MiniProgramContactPage.PERSON.idType(),
            Condition.ALWAYS,
            true),
        attached(LegalRepresentative.ID_NUMBER, LegalRepresentative.ID_TYPE, contact, true),
        attached(
            EntityPage.CERTIFICATE_NUMBER,
            EntityPage.CERTIFICATE_TYPE,
            EntityPage.IS_INDIVIDUAL,
            true),
        attached(
            EntityContactPage.PERSON.idNumber(),
            EntityContactPage.PERSON.idType(),
            Condition.ALWAYS,
            false),
        attached(LegalRepresentative.ID_NUMBER, LegalRepresentative.ID_TYPE, contact, false));
  }

  private Attached<String> attached(
      Field<String> number, Field<String> type, Condition when, boolean young) {
    Condition card = Condition.all(when, Condition.is(type, CodeLists.RESIDENT_ID));
    return new Attached<>(number, RuleFactory.onlyIf(card, young ? tooYoung() : retired()));
  }

  private Rule<String> tooYoung() {
    return RuleFactory.warning(
        "person-too-young",
        FilingSources.AGE,
        "按“{label}”推算只有 {0} 岁，负责人通常要年满 {1} 周岁，不满的可能被退回。",
        "请改由年满 {1} 周岁的人担任；号码抄错了的，请照证件改正。",
        RuleFactory.text(
            (number, context) -> {
              int least = least(context);
              return age(number, context)
                  .filter(age -> age < least)
                  .map(age -> Verdict.broken(age, least))
                  .orElse(Verdict.FINE);
            }));
  }

  /** An individual's account wants 18 years on the platform, whatever the province takes. */
  private int least(Context context) {
    if (EntityPage.IS_INDIVIDUAL.holds(context.answers())) {
      return GENERAL;
    }
    return Said.of(provinces, context.answers(), Demand.MINIMUM_AGE)
        .map(said -> Integer.parseInt(said.value()))
        .orElse(GENERAL);
  }

  private Rule<String> retired() {
    return RuleFactory.warning(
        "province-retirement",
        provinces.source(),
        "按“{label}”推算，这位负责人超过了退休年龄，{0}可能会退回（{1}）。",
        "请改由未到退休年龄的人担任，或先向当地通信管理局咨询。",
        ProvinceRule.check(
            provinces,
            Demand.RETIREMENT,
            (number, said, context) ->
                EntityPage.IS_ORGANISATION.holds(context.answers())
                    && isRetired(number, said, context)));
  }

  private static boolean isRetired(String number, Said said, Context context) {
    String[] ages = said.value().split("/");
    return age(number, context)
        .filter(age -> age >= Integer.parseInt(ages[isMan(number) ? 0 : 1]))
        .isPresent();
  }

  /** The 17th digit is odd for a man (GB 11643). */
  private static boolean isMan(String number) {
    return (number.charAt(16) - '0') % 2 == 1;
  }

  private static Optional<Integer> age(String number, Context context) {
    return Optional.of(number)
        .filter(ResidentId::isValid)
        .flatMap(ResidentId::birthDate)
        .filter(birth -> !birth.isAfter(context.today()))
        .map(birth -> years(birth, context.today()));
  }

  private static int years(LocalDate birth, LocalDate today) {
    return Period.between(birth, today).getYears();
  }
}
