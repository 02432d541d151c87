package org.sealready.filing.province;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.PaperPlace;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.Cause;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LettersPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.filing.rule.ApprovalRules;
import org.sealready.filing.rule.Reading;
import org.sealready.filing.rule.ScopeWords;
import org.sealready.filing.rule.TriggerWords;
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
        new Attached<>(MiniProgramPage.NAME, nameExplanation()),
        new Attached<>(MiniProgramPage.SERVICE_TYPES, otherCategory()),
        new Attached<>(EntityPage.BUSINESS_SCOPE, scopePaper()),
        new Attached<>(EntityPage.DISTRICT, place()),
        new Attached<>(MiniProgramPage.PREAPPROVALS, noStatement()));
  }

  /** A word that the rule on pre-approvals tells of is not told of twice. */
  private Rule<String> nameWords() {
    return PaperPlace.named(
        RuleFactory.warning(
            "province-name-words",
            source,
            "名称里有“{2}”，{0}见到这样的词可能会问有没有审批（{1}）。",
            "请备好对应的批准文件（选了审批项的传到“{3}”，每项 {4} 张），在备注里写明不含这类服务，或者改一个名称。",
            RuleFactory.text(
                (name, context) -> {
                  List<String> told = told(name, context.answers());
                  return words(
                      Demand.NAME_WORDS,
                      context.answers(),
                      word ->
                          name.contains(word)
                              && told.stream()
                                  .noneMatch(it -> it.contains(word) || word.contains(it)));
                })),
        "preApproval");
  }

  /** The words of this name that the rule on pre-approvals tells of. */
  private static List<String> told(String name, Answers answers) {
    return answers
        .get(MiniProgramPage.PREAPPROVALS)
        .filter(ApprovalRules::saysNone)
        .map(none -> TriggerWords.in(name, Reading.NAME))
        .orElse(List.of());
  }

  private Rule<String> scopePaper() {
    return PaperPlace.named(
        RuleFactory.warning(
            "province-scope-paper",
            source,
            "经营范围里有“{2}”，{0}要求提供相应的证照（{1}）。",
            "请备好证照，没有专门的栏目，传到“{3}”（最多 {4} 张）；经营范围里并不含这一项的，可以保留并写明原因。",
            RuleFactory.text(
                (text, context) ->
                    words(
                        Demand.SCOPE_PAPER,
                        context.answers(),
                        word -> ScopeWords.isMeant(word, text)))),
        "otherEntity");
  }

  /** Broken where one of the words that the province names holds. */
  private Verdict words(Demand demand, Answers answers, Predicate<String> holds) {
    return Said.of(provinces, answers, demand)
        .flatMap(
            said ->
                Arrays.stream(said.value().split("、"))
                    .filter(holds)
                    .findFirst()
                    .map(word -> Verdict.broken(said.province().name(), said.text(), word)))
        .orElse(Verdict.FINE);
  }

  private Rule<String> nameExplanation() {
    return PaperPlace.named(
        RuleFactory.hint(
            "province-name-explanation",
            source,
            "名称里看不出单位的简称，{0}的网站备案对此要交情况说明（{1}）。",
            "请在文书打印页的《情况说明》里选上“小程序名称与单位名称不同”，写明名称的来历，传到“{2}”（最多 {3} 张）；小程序要不要交，可以先向当地通信管理局咨询。",
            ProvinceRule.check(
                provinces,
                Demand.NAME_EXPLANATION,
                (name, said, context) ->
                    context
                        .answers()
                        .get(LettersPage.CAUSES)
                        .filter(causes -> causes.contains(Cause.BRAND.code()))
                        .isEmpty())),
        "otherMiniProgram");
  }

  private Rule<String> place() {
    return RuleFactory.warning(
        "province-place",
        source,
        "地址里有“{2}”，它不是行政区，{0}要求按所在位置选区县（{1}）。",
        "请按所在位置改选区县。",
        Rule.given(
            (district, context) ->
                Said.of(provinces, context.answers(), Demand.PLACE)
                    .filter(said -> isElsewhere(district, said.value(), context.answers()))
                    .map(said -> Verdict.broken(said.province().name(), said.text(), name(said)))
                    .orElse(Verdict.FINE)));
  }

  private static String name(Said said) {
    return said.value().substring(0, said.value().indexOf('：'));
  }

  /** Whether the postal address names the place, and the district is none that it lies in. */
  private static boolean isElsewhere(String district, String value, Answers answers) {
    int colon = value.indexOf('：');
    return answers
            .get(EntityPage.ADDRESS)
            .filter(text -> text.contains(value.substring(0, colon)))
            .isPresent()
        && !value.substring(colon).contains(district);
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
            (types, said, context) ->
                types.stream().anyMatch(CodeLists::isOtherService)
                    && !(said.value().equals("remark") && explains(context.answers()))));
  }

  private static boolean explains(Answers answers) {
    return answers.get(MiniProgramPage.REMARK).filter(text -> text.contains("其他")).isPresent();
  }

  private Rule<List<Entry>> noStatement() {
    return PaperPlace.named(
        RuleFactory.warning(
            "province-no-statement",
            source,
            "有容易被问到前置审批的词“{2}”，{0}收不收情况说明和承诺书，各处说法不一（{1}）。",
            "请先向当地通信管理局咨询；当地有承诺书格式的，用当地的格式，传到“{3}”（最多 {4} 张）。",
            Rule.given(
                (entries, context) ->
                    ApprovalRules.saysNone(entries)
                        ? Said.of(provinces, context.answers(), Demand.NO_STATEMENT)
                            .flatMap(said -> refused(said, context.answers()))
                            .orElse(Verdict.FINE)
                        : Verdict.FINE)),
        "otherMiniProgram");
  }

  /** The words for whose items the province has no form of its own. */
  private static Optional<Verdict> refused(Said said, Answers answers) {
    Set<String> words = new LinkedHashSet<>(TriggerWords.in(answers));
    said.entries().stream()
        .flatMap(entry -> Arrays.stream(entry.value().split(" ")).skip(1))
        .forEach(item -> words.removeAll(TriggerWords.of(item, Set.copyOf(words))));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Verdict.broken(said.province().name(), said.text(), String.join("”“", words)));
  }
}
