package org.sealready.filing.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.filing.rule.TriggerWords;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.letter.Essential;
import org.sealready.letter.Letter;
import org.sealready.letter.Need;

/**
 * What the commitments on one kind of pre-approval have in common. Bureaus' own forms are one sheet
 * a subject (UCloud's collection of forms, 2026-02); where no bureau asks for them the 不涉及前置审批承诺书
 * says all in one.
 */
final class SubjectCommitment {

  private static final int WORDS_SHOWN = 3;

  private SubjectCommitment() {}

  /**
   * One of them.
   *
   * @param topic whose words make it possible
   * @param notOffered what its wording must promise not to do
   */
  static LetterDeclaration letter(
      String id,
      String title,
      String guide,
      String topic,
      Essential notOffered,
      LetterSwitch... switches) {
    return new LetterDeclaration(
        id,
        title,
        guide,
        Letter.Use.HANDED_IN,
        decidedBy(),
        (answers, provinces) -> need(topic, answers, provinces),
        SignatoryText::signer,
        LetterEssentials.ofEntity(
            Essential.of("essential.content", "小程序的实际内容", "{miniProgram.remark}"),
            notOffered,
            LetterEssentials.APPROVAL,
            LetterEssentials.CONSEQUENCES,
            LetterEssentials.SIGNATORY_NUMBER.when("!seal")),
        List.of(switches));
  }

  static List<Field<?>> decidedBy() {
    return Stream.concat(
            Stream.<Field<?>>of(EntityPage.TYPE, EntityPage.PROVINCE, MiniProgramPage.PREAPPROVALS),
            TriggerWords.READ.stream())
        .toList();
  }

  private static Optional<Need> need(String topic, Answers answers, Provinces provinces) {
    if (EntityPage.IS_INDIVIDUAL.holds(answers) || !choseNone(answers)) {
      return Optional.empty();
    }
    List<String> words = PreApprovalTopics.words(topic, answers);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        asksForMore(topic, answers, provinces)
            ? LetterNeed.advised(
                "reason.medicine",
                "有“{0}”这样的字词，{1}的格式要写明咨询过的药监部门、电话和答复。",
                shown(words),
                ChosenRegion.province(provinces, answers).map(Province::name).orElse(""))
            : LetterNeed.possible(
                "reason.subject", "有“{0}”这样的字词，管局要求按类别单独出承诺书的，用这一张。", shown(words)));
  }

  /** The province's own form holds what the 不涉及前置审批承诺书 has no room for. */
  private static boolean asksForMore(String topic, Answers answers, Provinces provinces) {
    return topic.equals(PreApprovalTopics.MEDICINE)
        && ProvinceElements.has("medicine-consulted", answers, provinces);
  }

  /** Whether 以上都不涉及 was chosen. */
  static boolean choseNone(Answers answers) {
    return answers.get(MiniProgramPage.PREAPPROVALS).stream()
        .flatMap(List::stream)
        .anyMatch(entry -> entry.type().equals(CodeLists.NO_PREAPPROVAL));
  }

  /** The first words, without those that stand inside another: 培训 in 教育培训. */
  static String shown(List<String> words) {
    List<String> shown = new ArrayList<>();
    for (String word : words) {
      boolean isPart =
          words.stream().anyMatch(other -> !other.equals(word) && other.contains(word));
      if (!isPart && shown.size() < WORDS_SHOWN) {
        shown.add(word);
      }
    }
    return String.join("”“", shown);
  }
}
