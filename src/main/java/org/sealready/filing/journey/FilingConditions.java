package org.sealready.filing.journey;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Condition;
import org.sealready.rules.number.ResidentId;

/**
 * The conditions that lists about papers name: what must be so in a filing, by effective answers.
 */
final class FilingConditions {

  private static final int PROVINCE = 2;

  /** Credit codes of 个体工商户 begin so (GB 32100-2015). */
  private static final String SOLE_TRADER = "92";

  /** 政府机关 and 事业单位: codes of the kinds of entity. */
  private static final List<String> STATE_BODIES = List.of("2", "3");

  private static final Condition RESIDENT_CARD =
      Condition.all(
          EntityPage.IS_INDIVIDUAL,
          Condition.is(EntityPage.CERTIFICATE_TYPE, CodeLists.RESIDENT_ID));

  private static final Map<String, Predicate<Answers>> ALL =
      Map.ofEntries(
          Map.entry("always", answers -> true),
          Map.entry("organisation", EntityPage.IS_ORGANISATION::holds),
          Map.entry("individual", EntityPage.IS_INDIVIDUAL::holds),
          Map.entry("sole-trader", FilingConditions::isSoleTrader),
          Map.entry(
              "no-state-body",
              Condition.not(Condition.isOneOf(EntityPage.TYPE, STATE_BODIES))::holds),
          Map.entry("outsider", answers -> isCardOf(answers, false)),
          Map.entry("local-card", answers -> isCardOf(answers, true)),
          Map.entry("resident-card", RESIDENT_CARD::holds),
          Map.entry("renamed", new Condition.IsAnswered(EntityPage.FORMER_NAME)::holds),
          Map.entry("first-filing", Condition.is(EntityPage.FILED_BEFORE, false)::holds),
          Map.entry(
              "entity-by-representative",
              Condition.is(EntityContactPage.PERSON.isLegalRepresentative(), true)::holds),
          Map.entry(
              "mini-program-by-representative",
              Condition.is(MiniProgramContactPage.PERSON.isLegalRepresentative(), true)::holds),
          Map.entry(
              "same-person",
              Condition.is(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT, true)::holds),
          Map.entry(
              "foreign-representative",
              answers ->
                  answers
                      .get(LegalRepresentative.ID_TYPE)
                      .filter(type -> !type.equals(CodeLists.RESIDENT_ID))
                      .isPresent()),
          Map.entry("approvals", FilingConditions::hasApprovals));

  private FilingConditions() {}

  /** Whether there is one of this name. */
  static boolean isKnown(Object name) {
    return ALL.containsKey(String.valueOf(name));
  }

  /**
   * The one of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Predicate<Answers> named(String name) {
    Predicate<Answers> condition = ALL.get(name);
    if (condition == null) {
      throw new IllegalArgumentException(name);
    }
    return condition;
  }

  private static boolean isSoleTrader(Answers answers) {
    return EntityPage.IS_ORGANISATION.holds(answers)
        && answers
            .get(EntityPage.CERTIFICATE_NUMBER)
            .filter(number -> number.startsWith(SOLE_TRADER))
            .isPresent();
  }

  /** Whether an individual's card is of the chosen province, or is of another one. */
  private static boolean isCardOf(Answers answers, boolean isOfProvince) {
    return RESIDENT_CARD.holds(answers)
        && answers
            .get(EntityPage.CERTIFICATE_NUMBER)
            .filter(ResidentId::isValid)
            .flatMap(
                number ->
                    answers
                        .get(EntityPage.PROVINCE)
                        .filter(
                            code -> code.startsWith(number.substring(0, PROVINCE)) == isOfProvince))
            .isPresent();
  }

  private static boolean hasApprovals(Answers answers) {
    return answers.get(MiniProgramPage.PREAPPROVALS).stream()
        .flatMap(List::stream)
        .anyMatch(entry -> !entry.type().equals(CodeLists.NO_PREAPPROVAL));
  }
}
