package org.sealready.filing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealready.form.Answers;
import org.sealready.form.Condition;
import org.sealready.form.Entry;
import org.sealready.letter.Level;
import org.sealready.letter.Need;

/**
 * When a filing needs which letter, and why. What cannot be told yet counts as needed: a letter too
 * many is paper, one too few is a lost day.
 */
final class LetterNeeds {

  private final Provinces provinces;
  private final ExplanationNeed explanation;

  LetterNeeds(Provinces provinces) {
    this.provinces = provinces;
    this.explanation = new ExplanationNeed(provinces);
  }

  /** How much a filing with these effective answers needs the letter. */
  Optional<Need> of(LetterName letter, Answers answers) {
    return switch (letter) {
      case ENTITY_CONTACT ->
          authorization(
              answers,
              EntityContactPage.PERSON,
              required("reason.entity-contact.undecided", "还没有说明主体负责人是谁，先按需要准备。"),
              required("reason.entity-contact.other", "主体负责人不是法定代表人或经营者本人。"));
      case MINI_PROGRAM_CONTACT ->
          authorization(
              answers,
              MiniProgramContactPage.PERSON,
              required("reason.mini-program-contact.undecided", "还没有说明小程序负责人是谁，先按需要准备。"),
              required("reason.mini-program-contact.other", "小程序负责人不是法定代表人或经营者本人。"));
      case COMMITMENT -> Optional.of(commitment(answers));
      case NO_PRE_APPROVAL -> noPreApproval(answers);
      case AUTHENTICITY_COMMITMENT ->
          Optional.of(
              authenticity(
                  answers,
                  asked("reason.authenticity-commitment", "{0}要求提交，录承诺视频时要拿在手里。", answers)));
      case RESPONSIBILITY_NOTICE ->
          Optional.of(
              authenticity(
                  answers, asked("reason.responsibility-notice", "{0}要求小程序负责人签收后提交。", answers)));
      case EXPLANATION -> Optional.of(explanation.of(answers));
      case ENTITY_CONTACT_CONSENT -> consent(answers);
      case MINI_PROGRAM_CONTACT_CONSENT ->
          Condition.is(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT, true).holds(answers)
              ? Optional.empty()
              : consent(answers);
      case SEALING_GUIDE ->
          Optional.of(possible("reason.sealing-guide", "给签字盖章的人看：在哪里签、章盖在哪里、怎么扫描，一页说清楚。"));
    };
  }

  /** The letters without which a filing with these effective answers comes back. */
  List<LetterName> required(Answers answers) {
    return java.util.Arrays.stream(LetterName.values())
        .filter(
            letter ->
                of(letter, answers).filter(need -> need.level() == Level.REQUIRED).isPresent())
        .toList();
  }

  private static Need required(String reasonKey, String reason) {
    return Need.of(Level.REQUIRED, reasonKey, reason);
  }

  static Need possible(String reasonKey, String reason) {
    return Need.of(Level.POSSIBLE, reasonKey, reason);
  }

  /**
   * Needed in every province when the contact is not the legal representative (applyIcpFiling,
   * 2026-04).
   */
  private static Optional<Need> authorization(
      Answers answers, PersonFields person, Need undecided, Need other) {
    if (EntityPage.IS_INDIVIDUAL.holds(answers)) {
      return Optional.empty();
    }
    Optional<Boolean> same = answers.get(person.isLegalRepresentative());
    if (same.isEmpty()) {
      return Optional.of(undecided);
    }
    return same.get() ? Optional.empty() : Optional.of(other);
  }

  /**
   * Who collects another's number and picture of a card tells him why and asks him (个人信息保护法, in
   * force 2021-11-01, articles 13, 17 and 29).
   */
  private static Optional<Need> consent(Answers answers) {
    return EntityPage.IS_INDIVIDUAL.holds(answers)
        ? Optional.empty()
        : Optional.of(
            possible("reason.contact-consent", "收集负责人的证件号码和照片，按个人信息保护法要先取得本人同意，签一份单位留底。"));
  }

  private static Need commitment(Answers answers) {
    return EntityPage.IS_INDIVIDUAL.holds(answers)
        ? possible("reason.commitment.individual", "个人备案一般用不到，平台要求时再交。")
        : required("reason.commitment", "单位备案都要提交。");
  }

  private static Optional<Need> noPreApproval(Answers answers) {
    Optional<List<Entry>> chosen = answers.get(MiniProgramPage.PREAPPROVALS);
    if (chosen.isEmpty()) {
      return Optional.of(
          Need.of(Level.ADVISED, "reason.preapproval.undecided", "还没有选择前置审批项，先按需要准备。"));
    }
    boolean none =
        chosen.get().stream().anyMatch(entry -> entry.type().equals(CodeLists.NO_PREAPPROVAL));
    return none ? Optional.of(noneChosen(TriggerWords.in(answers))) : Optional.empty();
  }

  private static Need noneChosen(Set<String> words) {
    return words.isEmpty()
        ? Need.of(Level.ADVISED, "reason.preapproval.none", "选了“以上都不涉及”，部分省份会要求提交。")
        : new Need(
            Level.REQUIRED,
            "reason.preapproval.words",
            "选了“以上都不涉及”，但名称、经营范围或备注里有“{0}”，管局会问。",
            List.of(String.join("”“", words.stream().limit(5).toList())));
  }

  private Need authenticity(Answers answers, Need asked) {
    return ChosenRegion.province(provinces, answers)
            .filter(province -> !province.all(Demand.AUTHENTICITY_LETTERS).isEmpty())
            .isPresent()
        ? asked
        : possible("reason.authenticity.elsewhere", "个别省份要求提交，平台上有这一栏时再附。");
  }

  private Need asked(String reasonKey, String reason, Answers answers) {
    String name = ChosenRegion.province(provinces, answers).map(Province::name).orElse("");
    return new Need(Level.ADVISED, reasonKey, reason, List.of(name));
  }
}
