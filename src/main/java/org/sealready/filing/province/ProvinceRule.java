package org.sealready.filing.province;

import java.util.Optional;
import java.util.function.Function;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.form.Answers;
import org.sealready.form.Context;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;

/** Builds the check of a rule from provincial demands. */
final class ProvinceRule {

  private ProvinceRule() {}

  /**
   * Broken where the filing's province makes the demand and the value does not meet it; {@code {0}}
   * is the province, {@code {1}} its statements with sources and dates.
   */
  static <T> Rule.Check<T> check(Provinces provinces, Demand demand, Judgement<T> breaks) {
    return Rule.given(
        (value, context) ->
            Said.of(provinces, context.answers(), demand)
                .filter(said -> breaks.of(value, said, context))
                .map(Said::broken)
                .orElse(Verdict.FINE));
  }

  /** Broken where the sources object to the value: all of them, or only some, as is asked. */
  static <T> Rule.Check<T> where(
      Agreement wanted, Function<Answers, Optional<Said>> on, Objection<T> objects) {
    return Rule.given(
        (value, context) ->
            on.apply(context.answers())
                .filter(said -> wanted == agreement(said, value, context, objects))
                .map(Said::broken)
                .orElse(Verdict.FINE));
  }

  private static <T> Agreement agreement(
      Said said, T value, Context context, Objection<T> objects) {
    return Agreement.of(said.entries(), entry -> objects.of(value, entry, context));
  }

  /** Whether a value breaks what is said of this province. */
  @FunctionalInterface
  interface Judgement<T> {
    boolean of(T value, Said said, Context context);
  }

  /** Whether one source objects to a value. */
  @FunctionalInterface
  interface Objection<T> {
    boolean of(T value, Province.Entry entry, Context context);
  }
}
