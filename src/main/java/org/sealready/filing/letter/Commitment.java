package org.sealready.filing.letter;

import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.letter.Essential;
import org.sealready.letter.Letter;
import org.sealready.letter.Need;

/**
 * 互联网信息服务承诺书. It is read and confirmed on the platform, whose slot for it is optional
 * (applyIcpFiling, 2026-04); some bureaus want it on paper, which the data of the provinces say.
 */
final class Commitment {

  static final LetterDeclaration LETTER =
      new LetterDeclaration(
          "commitment",
          "互联网信息服务承诺书",
          "什么时候交纸质的：管局要求，或者平台上有“互联网信息服务承诺书”这一栏的，打印上交；都没有的，在平台上读过、确认就可以。平台或管局有固定文本的，一字不改用它们的。",
          Letter.Use.HANDED_IN,
          List.of(EntityPage.TYPE, EntityPage.PROVINCE),
          (answers, provinces) -> Optional.of(need(answers, provinces)),
          SignatoryText::signer,
          LetterEssentials.ofEntity(
              LetterEssentials.TRUE_DATA,
              Essential.of("essential.law", "遵守法律法规的承诺", "法律", "法规"),
              Essential.of("essential.prohibited", "不发布违法信息的承诺", "九不准", "违法", "不制作", "不得制作", "禁止"),
              LetterEssentials.APPROVAL,
              LetterEssentials.CONSEQUENCES,
              LetterEssentials.SIGNATORY_NUMBER.when("!seal")),
          List.of());

  private static final Need ONLINE =
      LetterNeed.advised("reason.commitment.online", "平台上读过、确认就可以；平台有这一栏或管局要求时交纸质的，先签好盖好备着。");

  private Commitment() {}

  private static Need need(Answers answers, Provinces provinces) {
    if (EntityPage.IS_INDIVIDUAL.holds(answers)) {
      return LetterNeed.possible("reason.commitment.individual", "个人一般在平台上读过、确认就可以，平台或管局要纸质的再交。");
    }
    return ChosenRegion.province(provinces, answers)
        .filter(province -> !province.all(Demand.COMMITMENT_LETTER).isEmpty())
        .map(
            province ->
                LetterNeed.required(
                    "reason.commitment.paper", "{0}要求单位交纸质的，签字盖章后上传。", province.name()))
        .orElse(ONLINE);
  }
}
