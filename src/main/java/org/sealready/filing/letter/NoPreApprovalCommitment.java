package org.sealready.filing.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.filing.rule.TriggerWords;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.letter.Essential;
import org.sealready.letter.Letter;
import org.sealready.letter.Need;

/** 不涉及前置审批承诺书: the filing chose none of the pre-approval items. */
final class NoPreApprovalCommitment {

  private static final int WORDS_SHOWN = 5;

  static final LetterDeclaration LETTER =
      new LetterDeclaration(
          "no-pre-approval-commitment",
          "不涉及前置审批承诺书",
          "省里有自己格式的用省里的；有的格式有一句话要亲笔抄写，印在横线上方。管局要求按类别单独出的，从“还可以加上”里加。",
          Letter.Use.HANDED_IN,
          decidedBy(),
          (answers, provinces) -> need(answers),
          SignatoryText::signer,
          LetterEssentials.ofEntity(
              Essential.of("essential.content", "小程序的实际内容", "{miniProgram.remark}"),
              Essential.of(
                      "essential.business",
                      "单位的主要业务",
                      "主要业务",
                      "主营",
                      "经营范围",
                      "{entity.businessScope}")
                  .when("!individual"),
              Essential.of("essential.not-offered", "不提供须审批内容的承诺", "不提供", "不涉及", "不从事", "不开展"),
              LetterEssentials.APPROVAL,
              LetterEssentials.CONSEQUENCES,
              LetterEssentials.SIGNATORY_NUMBER.when("!seal")),
          switches());

  private NoPreApprovalCommitment() {}

  private static List<Field<?>> decidedBy() {
    List<Field<?>> fields = new ArrayList<>(TriggerWords.READ);
    fields.addFirst(MiniProgramPage.PREAPPROVALS);
    return fields;
  }

  private static Optional<Need> need(Answers answers) {
    Optional<List<Entry>> chosen = answers.get(MiniProgramPage.PREAPPROVALS);
    if (chosen.isEmpty()) {
      return Optional.of(LetterNeed.advised("reason.preapproval.undecided", "还没有选择前置审批项，先按需要准备。"));
    }
    return SubjectCommitment.choseNone(answers)
        ? Optional.of(noneChosen(TriggerWords.in(answers)))
        : Optional.empty();
  }

  private static Need noneChosen(Set<String> words) {
    return words.isEmpty()
        ? LetterNeed.advised("reason.preapproval.none", "选了“以上都不涉及”，部分省份会要求提交。")
        : LetterNeed.required(
            "reason.preapproval.words",
            "选了“以上都不涉及”，但名称、经营范围或备注里有“{0}”，管局会问。",
            String.join("”“", words.stream().limit(WORDS_SHOWN).toList()));
  }

  /** What the province's form holds, and the topics; 金融承诺函 and 文化承诺书 name the bureau everywhere. */
  private static List<LetterSwitch> switches() {
    List<LetterSwitch> all = new ArrayList<>();
    all.add(
        new LetterSwitch(
            "administration",
            (answers, provinces) ->
                ProvinceElements.has("administration", answers, provinces)
                    || PreApprovalTopics.isAbout(PreApprovalTopics.FINANCE, answers)
                    || PreApprovalTopics.isAbout(PreApprovalTopics.CULTURE, answers)));
    all.add(ProvinceElements.INDUSTRY);
    all.add(ProvinceElements.ofOrganisation("responsible", "responsible"));
    all.add(ProvinceElements.of("ticks", "ticks"));
    all.add(ProvinceElements.CONSULTED);
    all.add(ProvinceElements.COPIED);
    all.add(ProvinceElements.FINANCE_SENTENCE);
    all.add(ProvinceElements.FINANCE_FORM);
    all.add(ProvinceElements.MAIN_BUSINESS);
    for (String topic : PreApprovalTopics.ITEMS.keySet()) {
      all.add(LetterSwitch.of(topic, answers -> PreApprovalTopics.isAbout(topic, answers)));
    }
    all.add(LetterSwitch.of("words", answers -> !PreApprovalTopics.in(answers).isEmpty()));
    all.add(LetterSwitch.of("manyTopics", answers -> PreApprovalTopics.in(answers).size() > 1));
    return all;
  }
}
