package org.sealready.filing.letter;

import java.util.List;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.PersonFields;
import org.sealready.letter.Essential;
import org.sealready.letter.Letter;

/** 小程序负责人授权书: the Mini Program's contact is not the legal representative. */
final class MiniProgramContactAuthorization {

  private static final PersonFields CONTACT = MiniProgramContactPage.PERSON;

  static final LetterDeclaration LETTER =
      new LetterDeclaration(
          "mini-program-contact-authorization",
          MiniProgramContactPage.LETTER_TITLE,
          "平台的“小程序负责人授权书”一栏如有模板，用它的；上海另有自己的格式。由法定代表人签，不是被授权人签。",
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
                  LetterNeed.required("reason.mini-program-contact.other", "小程序负责人不是法定代表人或经营者本人。")),
          SignatoryText::signer,
          Authorization.essentials(
              "miniProgramContact", Essential.of("essential.service-role", "授权担任小程序负责人", "小程序负责人")),
          Authorization.SWITCHES);

  private MiniProgramContactAuthorization() {}
}
