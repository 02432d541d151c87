package org.sealready.filing.rule;

import java.util.function.BiPredicate;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.form.Context;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;

/** Builds the check of a rule from a provincial demand. */
final class ProvinceRule {

  private ProvinceRule() {}

  /**
   * Broken where the filing's province makes the demand and the value does not meet it; {@code {0}}
   * is the province, {@code {1}} its statements with sources and dates.
   */
  static <T> Rule.Check<T> check(Provinces provinces, Demand demand, Judgement<T> breaks) {
    return Rule.given(
        (value, context) ->
            ChosenRegion.province(provinces, context.answers())
                .filter(province -> !province.all(demand).isEmpty())
                .filter(province -> breaks.of(value, province, context))
                .map(province -> Verdict.broken(province.name(), province.statementText(demand)))
                .orElse(Verdict.FINE));
  }

  /** The same for a demand whose value does not matter. */
  static <T> Rule.Check<T> check(
      Provinces provinces, Demand demand, BiPredicate<T, Context> breaks) {
    return check(provinces, demand, (value, province, context) -> breaks.test(value, context));
  }

  /** Whether a value breaks a demand of this province. */
  @FunctionalInterface
  interface Judgement<T> {
    boolean of(T value, Province province, Context context);
  }
}
