package org.sealready.filing.letter;

import java.util.List;
import java.util.Optional;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.letter.Essential;
import org.sealready.letter.Letter;
import org.sealready.letter.Need;

/** 互联网信息服务承诺书: the commitment that every organisation hands in. */
final class Commitment {

  static final LetterDeclaration LETTER =
      new LetterDeclaration(
          "commitment",
          "互联网信息服务承诺书",
          "平台页面上给出样式的、广东等省有固定文本的，一字不改用它们的，本文书只在没有固定文本时用。",
          Letter.Use.HANDED_IN,
          List.of(EntityPage.TYPE),
          (answers, provinces) -> Optional.of(need(answers)),
          SignatoryText::signer,
          LetterEssentials.ofEntity(
              LetterEssentials.TRUE_DATA,
              Essential.of("essential.law", "遵守法律法规的承诺", "法律", "法规"),
              Essential.of("essential.prohibited", "不发布违法信息的承诺", "九不准", "违法", "不制作", "不得制作", "禁止"),
              LetterEssentials.APPROVAL,
              LetterEssentials.CONSEQUENCES,
              LetterEssentials.SIGNATORY_NUMBER.when("!seal")),
          List.of());

  private Commitment() {}

  private static Need need(Answers answers) {
    return EntityPage.IS_INDIVIDUAL.holds(answers)
        ? LetterNeed.possible("reason.commitment.individual", "个人备案一般用不到，平台要求时再交。")
        : LetterNeed.required("reason.commitment", "单位备案都要提交。");
  }
}
