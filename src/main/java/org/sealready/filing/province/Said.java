package org.sealready.filing.province;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.data.Scope;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.form.Verdict;

/**
 * What is said of a filing's province on one matter, as far as it concerns this filing.
 *
 * @param entries at least one
 */
record Said(Province province, List<Province.Entry> entries) {

  /** The credit codes of 个体工商户 begin so. */
  private static final String SOLE_TRADER = "92";

  /** What the sources say on these demands; empty where none says anything. */
  static Optional<Said> of(Provinces provinces, Answers answers, Demand... demands) {
    return ChosenRegion.province(provinces, answers)
        .map(province -> new Said(province, concerning(province, answers, demands)))
        .filter(said -> !said.entries.isEmpty());
  }

  private static List<Province.Entry> concerning(
      Province province, Answers answers, Demand... demands) {
    return Arrays.stream(demands)
        .flatMap(demand -> province.all(demand).stream())
        .filter(entry -> concerns(entry.scope(), answers))
        .toList();
  }

  private static boolean concerns(Scope scope, Answers answers) {
    return (scope.only().isEmpty() && scope.except().isEmpty() || scope.isFor(kinds(answers)))
        && Situations.holds(scope.when(), answers);
  }

  private static Set<String> kinds(Answers answers) {
    Set<String> kinds = new HashSet<>();
    answers.get(EntityPage.TYPE).ifPresent(kinds::add);
    if (isSoleTrader(answers)) {
      kinds.add(Scope.SOLE_TRADER);
    }
    return kinds;
  }

  /** Whether the credit code is that of a 个体工商户. */
  static boolean isSoleTrader(Answers answers) {
    return EntityPage.IS_ORGANISATION.holds(answers)
        && answers
            .get(EntityPage.CERTIFICATE_NUMBER)
            .filter(number -> number.startsWith(SOLE_TRADER))
            .isPresent();
  }

  /** The first value. */
  String value() {
    return entries.getFirst().value();
  }

  /** Whether a source says this. */
  boolean says(String value) {
    return entries.stream().anyMatch(entry -> entry.value().equals(value));
  }

  /** The statements, each with source and date. */
  String text() {
    return entries.stream().map(Province.Entry::statement).collect(Collectors.joining("；"));
  }

  /** Broken; {@code {0}} is the province, {@code {1}} what is said. */
  Verdict broken() {
    return Verdict.broken(province.name(), text());
  }
}
