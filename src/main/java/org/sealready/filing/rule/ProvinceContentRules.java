package org.sealready.filing.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Entry;
import org.sealready.form.Rule;
import org.sealready.form.Source;
import org.sealready.form.Verdict;
import org.sealready.rules.RuleFactory;

/** What provinces demand of a Mini Program: what it is called and what it does. */
public final class ProvinceContentRules {

  private final Provinces provinces;
  private final Source source;

  public ProvinceContentRules(Provinces provinces) {
    this.provinces = provinces;
    this.source = provinces.source();
  }

  public List<Attached<?>> all() {
    return List.of(
        new Attached<>(MiniProgramPage.NAME, nameWords()),
        new Attached<>(MiniProgramPage.SERVICE_TYPES, otherCategory()),
        new Attached<>(MiniProgramPage.PREAPPROVALS, noStatement()));
  }

  private Rule<String> nameWords() {
    return RuleFactory.warning(
        "province-name-words",
        source,
        "名称里有“{2}”，{0}见到这样的词会要求审批文件或改名（{1}）。",
        "请备好对应的批准文件，在备注里写明不含这类服务，或者改一个名称。",
        Rule.given(
            (name, context) ->
                ChosenRegion.province(provinces, context.answers())
                    .flatMap(province -> named(name, province, told(name, context.answers())))
                    .orElse(Verdict.FINE)));
  }

  /** The words of this name that the rule on pre-approvals tells of. */
  private static List<String> told(String name, Answers answers) {
    return answers
        .get(MiniProgramPage.PREAPPROVALS)
        .filter(ApprovalRules::saysNone)
        .map(none -> TriggerWords.in(name, Reading.NAME))
        .orElse(List.of());
  }

  private static Optional<Verdict> named(String name, Province province, List<String> told) {
    return province.value(Demand.NAME_WORDS).stream()
        .flatMap(words -> Arrays.stream(words.split("、")))
        .filter(name::contains)
        .filter(word -> told.stream().noneMatch(it -> it.contains(word) || word.contains(it)))
        .findFirst()
        .map(
            word ->
                Verdict.broken(province.name(), province.statementText(Demand.NAME_WORDS), word));
  }

  private Rule<List<String>> otherCategory() {
    return RuleFactory.warning(
        "province-other-category",
        source,
        "选了“其他”类，{0}要求说清楚是什么服务（{1}）。",
        "请改选具体的类型；只能选“其他”的，请在备注里写明“其他”指的是什么服务。",
        ProvinceRule.check(
            provinces,
            Demand.OTHER_CATEGORY,
            (types, province, context) ->
                types.stream().anyMatch(CodeLists::isOtherService)
                    && !(province.value(Demand.OTHER_CATEGORY).orElseThrow().equals("remark")
                        && explains(context.answers()))));
  }

  private static boolean explains(Answers answers) {
    return answers.get(MiniProgramPage.REMARK).filter(text -> text.contains("其他")).isPresent();
  }

  private Rule<List<Entry>> noStatement() {
    return RuleFactory.warning(
        "province-no-statement",
        source,
        "名称、经营范围或备注里有容易被问到前置审批的词，{0}不收情况说明和承诺书（{1}）。",
        "请删去这些字词；经营范围里有的，请先办理变更登记，或取得批准文件后再备案。",
        ProvinceRule.check(
            provinces,
            Demand.NO_STATEMENT,
            (entries, context) ->
                ApprovalRules.saysNone(entries) && !TriggerWords.in(context.answers()).isEmpty()));
  }
}
