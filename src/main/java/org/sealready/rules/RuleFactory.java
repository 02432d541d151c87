package org.sealready.rules;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.sealready.form.Condition;
import org.sealready.form.Context;
import org.sealready.form.Rule;
import org.sealready.form.Severity;
import org.sealready.form.Source;
import org.sealready.form.Verdict;

/** Makes rules and their checks: by severity, from a predicate of the text, under a condition. */
public final class RuleFactory {

  private RuleFactory() {}

  /** A demand whose breach is refused for certain; it cannot be waived. */
  public static <T> Rule<T> error(
      String id, Source source, String message, String fix, Rule.Check<T> check) {
    return new Rule<>(id, Severity.ERROR, message, fix, source, false, check);
  }

  /** A demand whose breach is refused in some places or often. */
  public static <T> Rule<T> warning(
      String id, Source source, String message, String fix, Rule.Check<T> check) {
    return new Rule<>(id, Severity.WARNING, message, fix, source, true, check);
  }

  /** A rule that only a person can judge in the end. */
  public static <T> Rule<T> hint(
      String id, Source source, String message, String fix, Rule.Check<T> check) {
    return new Rule<>(id, Severity.HINT, message, fix, source, true, check);
  }

  /** A judgement of text that is silent on blanks: being required is a rule of its own. */
  public static Rule.Check<String> text(BiFunction<String, Context, Verdict> check) {
    return Rule.given(
        (value, context) -> value.isBlank() ? Verdict.FINE : check.apply(value, context));
  }

  /** Broken unless the text is so. */
  public static Rule.Check<String> must(Predicate<String> fine) {
    return text((value, context) -> Verdict.brokenIf(!fine.test(value)));
  }

  /** Broken if the text is so. */
  public static Rule.Check<String> mustNot(Predicate<String> bad) {
    return must(bad.negate());
  }

  /** The same rule, silent where the condition does not hold. */
  public static <T> Rule<T> onlyIf(Condition condition, Rule<T> rule) {
    return rule.judging(
        (value, context) ->
            condition.holds(context.answers()) ? rule.check().of(value, context) : Verdict.FINE);
  }

  /** The same rules, silent where the condition does not hold. */
  public static <T> List<Rule<T>> onlyIf(Condition condition, List<Rule<T>> rules) {
    return rules.stream().map(rule -> onlyIf(condition, rule)).toList();
  }
}
