package org.sealready.filing.province;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.data.Scope;
import org.sealready.filing.data.Situation;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.rule.NamingRules;
import org.sealready.form.Answers;
import org.sealready.form.Condition;
import org.sealready.rules.number.Mobile;

/** Whether a filing is in the situation that a provincial demand is about. */
final class Situations {

  private static final Condition FILED = Condition.is(EntityPage.FILED_BEFORE, true);

  private Situations() {}

  static boolean holds(Situation situation, Answers answers) {
    return switch (situation) {
      case ALWAYS -> true;
      case EMERGENCY_MOBILE -> hasMobileForEmergencies(answers);
      case FOREIGN_NAME -> answers.get(LegalRepresentative.FOREIGN_NAME).isPresent();
      case NAME_UNRELATED -> NamingRules.isUnrelated(answers);
      case FILED_BEFORE -> FILED.holds(answers);
    };
  }

  private static boolean hasMobileForEmergencies(Answers answers) {
    return answers
        .get(MiniProgramContactPage.PERSON.emergencyPhone())
        .filter(Mobile::hasShape)
        .isPresent();
  }

  /** Where a question on this demand is asked: provinces, kinds of entity, older filings. */
  static Condition asked(Provinces provinces, Demand demand) {
    return asked(provinces, demand, entry -> Condition.ALWAYS);
  }

  /** The same, where what a single source says narrows it. */
  static Condition asked(
      Provinces provinces, Demand demand, Function<Province.Entry, Condition> more) {
    List<Condition> none =
        provinces.with(demand).stream()
            .map(provinces::of)
            .flatMap(Optional::stream)
            .flatMap(
                province ->
                    province.all(demand).stream()
                        .map(entry -> Condition.all(asked(province, entry), more.apply(entry))))
            .map(Condition::not)
            .toList();
    return none.isEmpty()
        ? Condition.NEVER
        : Condition.not(Condition.all(none.toArray(Condition[]::new)));
  }

  private static Condition asked(Province province, Province.Entry entry) {
    Scope scope = entry.scope();
    Condition kinds =
        scope.only().isEmpty()
            ? Condition.ALWAYS
            : Condition.isOneOf(EntityPage.TYPE, types(scope.only()));
    Condition others =
        Condition.not(Condition.isOneOf(EntityPage.TYPE, List.copyOf(scope.except())));
    return Condition.all(
        Condition.is(EntityPage.PROVINCE, province.code()),
        kinds,
        others,
        scope.when() == Situation.FILED_BEFORE ? FILED : Condition.ALWAYS);
  }

  /** The codes that an entity may choose; 个体工商户 choose 企业. */
  private static List<String> types(Set<String> kinds) {
    return kinds.stream()
        .map(kind -> kind.equals(Scope.SOLE_TRADER) ? CodeLists.ENTERPRISE : kind)
        .distinct()
        .toList();
  }
}
