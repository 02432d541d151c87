package org.sealready.rules;

import java.util.List;
import org.sealready.form.Condition;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;

/** Rules that hold under a condition only, such as those of one kind of certificate. */
public final class Guarded {

  private Guarded() {}

  /** The same rule, silent where the condition does not hold. */
  public static <T> Rule<T> by(Condition condition, Rule<T> rule) {
    return new Rule<>(
        rule.id(),
        rule.severity(),
        rule.message(),
        rule.fix(),
        rule.source(),
        rule.waivable(),
        (value, context) ->
            condition.holds(context.answers()) ? rule.check().of(value, context) : Verdict.FINE);
  }

  /** The same rules, silent where the condition does not hold. */
  public static <T> List<Rule<T>> by(Condition condition, List<Rule<T>> rules) {
    return rules.stream().map(rule -> by(condition, rule)).toList();
  }
}
