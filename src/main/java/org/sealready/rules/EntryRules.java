package org.sealready.rules;

import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import org.sealready.form.Context;
import org.sealready.form.Entry;
import org.sealready.form.FieldType;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;

/**
 * Rules on codes with numbers, one of which says "none of them" and stands alone; list and that
 * code are those of the field's own type.
 */
public final class EntryRules {

  private EntryRules() {}

  /** All of them; they include being required. */
  public static List<Rule<List<Entry>>> entries() {
    return List.of(
        missing(), ListRules.entriesUnknown(), noneWithOthers(), repeated(), withoutNumber());
  }

  private static Rule<List<Entry>> missing() {
    return RuleFactory.error(
        "entries-missing",
        Sources.FORM,
        "“{label}”还没有选择，一项都不选无法提交。",
        "请选择涉及的项目；都不涉及时，请选择“{0}”。",
        (entries, context) ->
            entries.map(List::isEmpty).orElse(true)
                ? Verdict.broken(ListRules.labels(List.of(none(context)), context))
                : Verdict.FINE);
  }

  private static Rule<List<Entry>> noneWithOthers() {
    return RuleFactory.error(
        "entries-none-alone",
        Sources.FORM,
        "“{0}”不能和其他项目同时选择，两者互相矛盾。",
        "请只保留“{0}”，或者去掉它、保留实际涉及的项目。",
        judging(
            (types, context) ->
                types.contains(none(context)) && new HashSet<>(types).size() > 1
                    ? Verdict.broken(ListRules.labels(List.of(none(context)), context))
                    : Verdict.FINE));
  }

  private static Rule<List<Entry>> repeated() {
    return RuleFactory.error(
        "entries-repeated",
        Sources.FORM,
        "“{label}”里有重复的项目，重复的项目无法提交。",
        "请每个项目只保留一条。",
        judging((types, context) -> Verdict.brokenIf(new HashSet<>(types).size() < types.size())));
  }

  private static Rule<List<Entry>> withoutNumber() {
    return RuleFactory.error(
        "entries-number",
        Sources.FORM,
        "“{0}”还没有填写批准文号，缺少文号无法提交。",
        "请照批准文件填写文号；实际不涉及的项目请去掉。",
        Rule.given(
            (entries, context) -> {
              List<String> bare =
                  entries.stream()
                      .filter(entry -> !entry.type().equals(none(context)))
                      .filter(entry -> entry.number().isBlank())
                      .filter(entry -> ListRules.optionsOf(context).knows(entry.type()))
                      .map(Entry::type)
                      .toList();
              return bare.isEmpty()
                  ? Verdict.FINE
                  : Verdict.broken(ListRules.labels(bare, context));
            }));
  }

  private static Rule.Check<List<Entry>> judging(BiFunction<List<String>, Context, Verdict> check) {
    return Rule.given(
        (entries, context) -> check.apply(entries.stream().map(Entry::type).toList(), context));
  }

  private static String none(Context context) {
    return context.field().type() instanceof FieldType.Entries(var options, String none)
        ? none
        : "";
  }
}
