package org.sealready.rules;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Context;
import org.sealready.form.Field;
import org.sealready.form.Rule;
import org.sealready.form.Severity;
import org.sealready.form.Source;
import org.sealready.form.Verdict;

/** Rules on whether there is an answer at all, and on two answers that must not be the same. */
public final class AnswerRules {

  private AnswerRules() {}

  /** There must be an answer: rule {@code required}. */
  public static Rule<Object> required() {
    return RuleFactory.error(
        "required", Sources.FORM, "还没有填写“{label}”，缺了这一项无法提交。", "请补上这一项。", AnswerRules::missing);
  }

  /**
   * There should be an answer, for this reason; the rule has an id of its own because its text is
   * its own.
   */
  public static Rule<Object> required(String id, Severity severity, String why, Source source) {
    return new Rule<>(
        id,
        severity,
        "还没有填写“{label}”：" + why,
        "请补上这一项。",
        source,
        severity != Severity.ERROR,
        AnswerRules::missing);
  }

  /** The answer must be another one than that of the other field. */
  public static Rule<String> differsFrom(
      Field<String> other, String id, String message, String fix, Source source) {
    return RuleFactory.error(
        id,
        source,
        message,
        fix,
        RuleFactory.text(
            (value, context) ->
                Verdict.brokenIf(context.answers().get(other).filter(value::equals).isPresent())));
  }

  private static Verdict missing(Optional<Object> value, Context context) {
    return Verdict.brokenIf(value.map(AnswerRules::isEmpty).orElse(true));
  }

  private static boolean isEmpty(Object answer) {
    return switch (answer) {
      case String text -> text.isBlank();
      case List<?> list -> list.isEmpty();
      default -> false;
    };
  }
}
