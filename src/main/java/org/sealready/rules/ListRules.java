package org.sealready.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sealready.form.Context;
import org.sealready.form.Entry;
import org.sealready.form.FieldType;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;

/** Rules on codes that are chosen from a list; the list is that of the field's own type. */
public final class ListRules {

  private ListRules() {}

  /**
   * For a choice: the code is one that the other answers offer. A list that offers nothing yet (the
   * province is missing) judges nothing.
   */
  public static List<Rule<String>> inList() {
    return List.of(offered(), unknown(List::of));
  }

  private static Rule<String> offered() {
    return RuleFactory.error(
        "not-in-list",
        Sources.FORM,
        "“{label}”现在的选择不在可选范围内，提交时选不到。",
        "请从“{label}”的列表中重新选择。",
        RuleFactory.text(
            (code, context) -> {
              Options options = optionsOf(context);
              return Verdict.brokenIf(!isOffered(code, options, context) && options.knows(code));
            }));
  }

  /** For codes with numbers: see {@link #unknown}. Their list is always a dated one. */
  static Rule<List<Entry>> entriesUnknown() {
    return unknown(entries -> entries.stream().map(Entry::type).toList());
  }

  /**
   * A code that was in no list when ours was copied: the platform says of its lists that they are
   * updated from time to time, so it may be a new one, and only a person can look.
   */
  private static <T> Rule<T> unknown(Function<T, List<String>> codesOf) {
    return RuleFactory.warning(
        "code-unknown",
        Sources.LISTS,
        "“{label}”里的“{0}”不在印备的清单里（{1} 的清单），可能是平台后来加的，也可能写错了。",
        "请到平台的提交页面看有没有这一项：有的，说明一下就可以保留；没有的，请从列表中重新选择。",
        Rule.given(
            (value, context) -> {
              Options options = optionsOf(context);
              List<String> strange =
                  codesOf.apply(value).stream()
                      .filter(code -> !code.isBlank() && !options.knows(code))
                      .filter(code -> !isOffered(code, options, context))
                      .distinct()
                      .toList();
              return strange.isEmpty()
                  ? Verdict.FINE
                  : Verdict.brokenAbout(
                      strange, String.join("、", strange), options.origin().orElseThrow().date());
            }));
  }

  /** For choices: each code is offered, none comes twice, and there are not too many. */
  public static List<Rule<List<String>>> inLists() {
    return List.of(eachInList(), unknown(Function.identity()), noneTwice(), notTooMany());
  }

  private static Rule<List<String>> eachInList() {
    return RuleFactory.error(
        "choices-not-in-list",
        Sources.FORM,
        "“{label}”里有 {0} 项不在可选范围内，提交时选不到。",
        "请从“{label}”的列表中重新选择。",
        Rule.given(
            (codes, context) -> {
              Options options = optionsOf(context);
              long strange =
                  codes.stream()
                      .filter(code -> !isOffered(code, options, context) && options.knows(code))
                      .count();
              return strange == 0 ? Verdict.FINE : Verdict.broken(strange);
            }));
  }

  private static Rule<List<String>> noneTwice() {
    return RuleFactory.error(
        "choices-repeated",
        Sources.FORM,
        "“{label}”里有重复的选择，重复的项目无法提交。",
        "请去掉重复的一项。",
        Rule.given(
            (codes, context) -> Verdict.brokenIf(new HashSet<>(codes).size() < codes.size())));
  }

  private static Rule<List<String>> notTooMany() {
    return RuleFactory.error(
        "choices-too-many",
        Sources.FORM,
        "“{label}”最多选 {0} 项，现在选了 {1} 项。",
        "请保留最主要的 {0} 项。",
        Rule.given(
            (codes, context) -> {
              int max = maxOf(context);
              return codes.size() <= max ? Verdict.FINE : Verdict.broken(max, codes.size());
            }));
  }

  private static int maxOf(Context context) {
    return context.field().type() instanceof FieldType.Choices(Options options, int max)
        ? max
        : Integer.MAX_VALUE;
  }

  /** The list of the judged field. */
  static Options optionsOf(Context context) {
    return switch (context.field().type()) {
      case FieldType.Choice(Options options) -> options;
      case FieldType.Choices(Options options, int max) -> options;
      case FieldType.Entries(Options options, String none) -> options;
      case FieldType.Text text -> throw noList(context);
      case FieldType.LongText text -> throw noList(context);
      case FieldType.YesNo yesNo -> throw noList(context);
      case FieldType.Day day -> throw noList(context);
    };
  }

  private static IllegalStateException noList(Context context) {
    return new IllegalStateException("a rule on a list at " + context.field().id());
  }

  /** Whether the list holds the code under these answers; an empty list holds everything. */
  static boolean isOffered(String code, Options options, Context context) {
    List<Option> offered = options.in(context.answers());
    return offered.isEmpty() || offered.stream().anyMatch(option -> option.code().equals(code));
  }

  /** The labels of these codes, as a person reads them. */
  static String labels(List<String> codes, Context context) {
    return codes.stream()
        .distinct()
        .map(code -> optionsOf(context).find(code, context.answers()))
        .flatMap(Optional::stream)
        .map(Option::label)
        .collect(Collectors.joining("、"));
  }
}
