package org.sealready.filing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.letter.Level;
import org.sealready.letter.Need;
import org.sealready.letter.Template;

/**
 * The letters and when a filing needs them. What cannot be told yet counts as needed: a letter too
 * many is paper, one too few is a lost day.
 */
final class FilingLetters {

  private static final Letter ENTITY_CONTACT =
      authorization(
          "entity-contact-authorization",
          EntityContactPage.LETTER_TITLE,
          EntityContactPage.PERSON,
          List.of(EntityPage.TYPE, EntityContactPage.PERSON.isLegalRepresentative()),
          required("reason.entity-contact.undecided", "还没有说明主体负责人是谁，先按需要准备。"),
          required("reason.entity-contact.other", "主体负责人不是法定代表人或经营者本人。"));

  private static final Letter MINI_PROGRAM_CONTACT =
      authorization(
          "mini-program-contact-authorization",
          MiniProgramContactPage.LETTER_TITLE,
          MiniProgramContactPage.PERSON,
          List.of(
              EntityPage.TYPE,
              MiniProgramContactPage.SAME_AS_ENTITY_CONTACT,
              MiniProgramContactPage.PERSON.isLegalRepresentative()),
          required("reason.mini-program-contact.undecided", "还没有说明小程序负责人是谁，先按需要准备。"),
          required("reason.mini-program-contact.other", "小程序负责人不是法定代表人或经营者本人。"));

  private static final Letter COMMITMENT =
      new Letter(
          "commitment",
          "互联网信息服务承诺书",
          List.of(EntityPage.TYPE),
          FilingLetters::commitment,
          Template.bundled("commitment"));

  private static final Letter NO_PRE_APPROVAL =
      new Letter(
          "no-pre-approval-commitment",
          "不涉及前置审批承诺书",
          Stream.<Field<?>>concat(
                  Stream.of(MiniProgramPage.PREAPPROVALS), TriggerWords.READ.stream())
              .toList(),
          FilingLetters::noPreApproval,
          Template.bundled("no-pre-approval-commitment"));

  /** All letters, in the order in which the platform asks for them. */
  static final List<Letter> ALL =
      List.of(ENTITY_CONTACT, MINI_PROGRAM_CONTACT, COMMITMENT, NO_PRE_APPROVAL);

  private FilingLetters() {}

  private static Need required(String reasonKey, String reason) {
    return Need.of(Level.REQUIRED, reasonKey, reason);
  }

  private static Letter authorization(
      String id,
      String title,
      PersonFields person,
      List<Field<?>> decidedBy,
      Need undecided,
      Need other) {
    return new Letter(
        id,
        title,
        decidedBy,
        effective -> authorization(effective, person, undecided, other),
        Template.bundled(id));
  }

  /**
   * Needed in every province when the contact is not the legal representative (applyIcpFiling,
   * 2026-04).
   */
  private static Optional<Need> authorization(
      Effective effective, PersonFields person, Need undecided, Need other) {
    Answers answers = effective.answers();
    if (EntityPage.IS_INDIVIDUAL.holds(answers)) {
      return Optional.empty();
    }
    Optional<Boolean> same = answers.get(person.isLegalRepresentative());
    if (same.isEmpty()) {
      return Optional.of(undecided);
    }
    return same.get() ? Optional.empty() : Optional.of(other);
  }

  private static Optional<Need> commitment(Effective effective) {
    boolean individual = EntityPage.IS_INDIVIDUAL.holds(effective.answers());
    return Optional.of(
        individual
            ? Need.of(Level.POSSIBLE, "reason.commitment.individual", "个人备案一般用不到，平台要求时再交。")
            : required("reason.commitment", "单位备案都要提交。"));
  }

  private static Optional<Need> noPreApproval(Effective effective) {
    Optional<List<Entry>> chosen = effective.answers().get(MiniProgramPage.PREAPPROVALS);
    if (chosen.isEmpty()) {
      return Optional.of(
          Need.of(Level.ADVISED, "reason.preapproval.undecided", "还没有选择前置审批项，先按需要准备。"));
    }
    boolean none =
        chosen.get().stream().anyMatch(entry -> entry.type().equals(CodeLists.NO_PREAPPROVAL));
    return none ? Optional.of(noneChosen(TriggerWords.in(effective.answers()))) : Optional.empty();
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
}
