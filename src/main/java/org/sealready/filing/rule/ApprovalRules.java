package org.sealready.filing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sealready.filing.data.ApprovalData;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.data.PaperPlace;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.Option;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.rules.RuleFactory;

/** Rules that compare pre-approval items with the kind of entity, the services and the texts. */
public final class ApprovalRules {

  private static final int WORDS_SHOWN = 5;

  public static final List<Attached<?>> ALL = all();

  private ApprovalRules() {}

  private static List<Attached<?>> all() {
    List<Attached<?>> all = new ArrayList<>();
    all.add(new Attached<>(MiniProgramPage.PREAPPROVALS, individual()));
    all.add(new Attached<>(MiniProgramPage.PREAPPROVALS, numberShape()));
    all.add(new Attached<>(MiniProgramPage.PREAPPROVALS, withoutService()));
    all.add(new Attached<>(MiniProgramPage.SERVICE_TYPES, serviceNeedsApproval()));
    for (Field<String> field : TriggerWords.READ) {
      all.add(new Attached<>(field, triggerWords()));
    }
    return List.copyOf(all);
  }

  /** Whether the answer is 以上都不涉及 and nothing else. */
  public static boolean saysNone(List<Entry> entries) {
    return entries.size() == 1 && isNone(entries.getFirst());
  }

  private static boolean isNone(Entry entry) {
    return entry.type().equals(CodeLists.NO_PREAPPROVAL);
  }

  /**
   * The chosen items; none where 以上都不涉及 is among them, or a code that nobody can say anything about
   * yet.
   */
  private static List<String> items(List<Entry> entries) {
    return entries.stream().anyMatch(entry -> isNone(entry) || isUnknown(entry))
        ? List.of()
        : entries.stream().map(Entry::type).distinct().toList();
  }

  private static boolean isUnknown(Entry entry) {
    return !CodeLists.PREAPPROVALS.knows(entry.type());
  }

  private static String names(List<String> codes) {
    return codes.stream()
        .map(code -> CodeLists.PREAPPROVALS.find(code, Answers.empty()))
        .flatMap(Optional::stream)
        .map(Option::label)
        .collect(Collectors.joining("、"));
  }

  private static Rule<List<Entry>> individual() {
    return RuleFactory.error(
        "individual-pre-approval",
        FilingSources.PRE_APPROVAL,
        "个人取得不了“{0}”的批准文件，个人备案选了前置审批项会被退回。",
        "请选“以上都不涉及”并去掉相关内容；确实要做的，请以单位的名义备案。",
        Rule.given(
            (entries, context) -> {
              List<String> items = items(entries);
              return items.isEmpty() || !EntityPage.IS_INDIVIDUAL.holds(context.answers())
                  ? Verdict.FINE
                  : Verdict.broken(names(items));
            }));
  }

  private static Rule<List<Entry>> numberShape() {
    return RuleFactory.warning(
        "approval-number-shape",
        FilingSources.APPROVAL_NUMBERS,
        "“{0}”的文号不像通常的写法，例如 {1}。",
        "请照批准文件核对文号，括号和年份也照抄；文件上确实如此的，可以保留。",
        Rule.given(
            (entries, context) ->
                entries.stream()
                    .filter(entry -> !entry.number().isBlank())
                    .filter(entry -> !ApprovalData.fits(entry))
                    .findFirst()
                    .map(
                        entry ->
                            Verdict.broken(
                                names(List.of(entry.type())), ApprovalData.example(entry.type())))
                    .orElse(Verdict.FINE)));
  }

  private static Rule<List<String>> serviceNeedsApproval() {
    return RuleFactory.warning(
        "service-needs-approval",
        FilingSources.CATEGORIES,
        "选了“{0}”，通常要有“{1}”的前置审批，现在没有选，两处不一致，可能被退回。",
        "请在前置审批项里选上并填写文号；实际不做这项服务的，请改选别的服务内容类型。",
        Rule.given(
            (services, context) ->
                withoutItem(context.answers())
                    .map(
                        service ->
                            Verdict.broken(label(service), names(ApprovalData.items(service))))
                    .orElse(Verdict.FINE)));
  }

  /** The first service that needs an item which is not chosen. */
  private static Optional<String> withoutItem(Answers answers) {
    return chosenItems(answers)
        .flatMap(
            chosen ->
                answers.get(MiniProgramPage.SERVICE_TYPES).stream()
                    .flatMap(List::stream)
                    .filter(service -> ApprovalData.needs(service, chosen))
                    .findFirst());
  }

  private static Optional<List<String>> chosenItems(Answers answers) {
    return answers
        .get(MiniProgramPage.PREAPPROVALS)
        .filter(entries -> saysNone(entries) || !items(entries).isEmpty())
        .map(ApprovalRules::items);
  }

  private static String label(String service) {
    return CodeLists.SERVICE_TYPES
        .find(service, Answers.empty())
        .map(Option::label)
        .orElse(service);
  }

  private static Rule<List<Entry>> withoutService() {
    return RuleFactory.warning(
        "approval-without-service",
        FilingSources.CATEGORIES,
        "选了“{0}”的前置审批，但服务内容类型里没有与它有关的一项，两处不一致，可能被退回。",
        "请核对服务内容类型；实际不涉及这项审批的，请去掉它。",
        Rule.given(
            (entries, context) -> {
              List<String> services =
                  context.answers().get(MiniProgramPage.SERVICE_TYPES).orElse(List.of());
              List<String> lone =
                  items(entries).stream()
                      .filter(item -> !services.isEmpty())
                      .filter(item -> services.stream().allMatch(CodeLists.SERVICE_TYPES::knows))
                      .filter(
                          item ->
                              services.stream().noneMatch(one -> ApprovalData.belong(one, item)))
                      .toList();
              return lone.isEmpty() ? Verdict.FINE : Verdict.broken(names(lone));
            }));
  }

  private static Rule<String> triggerWords() {
    return PaperPlace.named(
        RuleFactory.warning(
            TriggerWords.RULE,
            FilingSources.PRE_APPROVAL,
            "“{label}”里有“{0}”，管局可能会问是不是涉及{1}，而前置审批项选的是都不涉及。",
            "请选一种办法：要做的，选上审批项并填文号；不做的，交《不涉及前置审批承诺书》，传到“{2}”（最多 {3} 张），或者改掉这些词；不是这个意思的，写明原因保留，文书就不提它。",
            RuleFactory.text(
                (text, context) -> {
                  Answers answers = context.answers();
                  boolean none =
                      answers
                          .get(MiniProgramPage.PREAPPROVALS)
                          .filter(ApprovalRules::saysNone)
                          .isPresent();
                  List<String> words = none ? toTell(context.field(), answers) : List.of();
                  return words.isEmpty() ? Verdict.FINE : broken(words);
                })),
        "otherMiniProgram");
  }

  /** Without the words of an item that is missed at a chosen service already. */
  private static List<String> toTell(Field<?> field, Answers answers) {
    List<String> missed = withoutItem(answers).map(ApprovalData::items).orElse(List.of());
    return TriggerWords.toTell(field, answers).stream()
        .filter(word -> !missed.contains(TriggerWords.itemOf(word)))
        .toList();
  }

  private static Verdict broken(List<String> words) {
    List<String> shown = words.stream().limit(WORDS_SHOWN).toList();
    return Verdict.brokenAbout(
        words, String.join("”“", shown), String.join("、", TriggerWords.itemsOf(shown)));
  }
}
