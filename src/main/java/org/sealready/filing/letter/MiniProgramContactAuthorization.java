package org.sealready.filing.letter;

import java.util.List;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.PersonFields;
import org.sealready.form.Answers;
import org.sealready.letter.Essential;
import org.sealready.letter.Letter;
import org.sealready.letter.Need;

/** 小程序负责人授权书: the Mini Program's contact is not the legal representative. */
final class MiniProgramContactAuthorization {

  private static final PersonFields CONTACT = MiniProgramContactPage.PERSON;

  static final LetterDeclaration LETTER =
      new LetterDeclaration(
          "mini-program-contact-authorization",
          MiniProgramContactPage.LETTER_TITLE,
          "平台的“小程序负责人授权书”一栏如有模板，用它的；管局另有格式的也用它的。由签字栏写的人签，不是被授权人签。",
          Letter.Use.HANDED_IN,
          List.of(
              EntityPage.TYPE,
              MiniProgramContactPage.SAME_AS_ENTITY_CONTACT,
              CONTACT.isLegalRepresentative()),
          (answers, provinces) ->
              Authorization.need(
                  answers,
                  CONTACT,
                  LetterNeed.required(
                      "reason.mini-program-contact.undecided", "还没有说明小程序负责人是谁，先按需要准备。"),
                  other(answers, provinces)),
          SignatoryText::signer,
          Authorization.essentials(
              "miniProgramContact", Essential.of("essential.service-role", "授权担任小程序负责人", "小程序负责人")),
          Authorization.SWITCHES);

  private MiniProgramContactAuthorization() {}

  /** The platform wants it everywhere; the province is named where it says so too. */
  private static Need other(Answers answers, Provinces provinces) {
    return ChosenRegion.province(provinces, answers)
        .filter(province -> !province.all(Demand.SERVICE_LEADER_LETTER).isEmpty())
        .map(
            province ->
                LetterNeed.required(
                    "reason.mini-program-contact.province",
                    "小程序负责人不是法定代表人或经营者本人，{0}也要求授权书（{1}）。",
                    province.name(),
                    province.statementText(Demand.SERVICE_LEADER_LETTER)))
        .orElseGet(
            () -> LetterNeed.required("reason.mini-program-contact.other", "小程序负责人不是法定代表人或经营者本人。"));
  }
}
