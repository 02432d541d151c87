package org.sealready.filing.letter;

import java.util.List;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.PersonFields;
import org.sealready.letter.Essential;
import org.sealready.letter.Letter;

/** 主体负责人授权书: the entity's contact is not its legal representative. */
final class EntityContactAuthorization {

  private static final PersonFields CONTACT = EntityContactPage.PERSON;

  static final LetterDeclaration LETTER =
      new LetterDeclaration(
          "entity-contact-authorization",
          EntityContactPage.LETTER_TITLE,
          "平台的“主体负责人授权书”一栏如有模板，用它的；管局另有格式的也用它的。由签字栏写的人签，不是被授权人签。",
          Letter.Use.HANDED_IN,
          List.of(EntityPage.TYPE, CONTACT.isLegalRepresentative()),
          (answers, provinces) ->
              Authorization.need(
                  answers,
                  CONTACT,
                  LetterNeed.required("reason.entity-contact.undecided", "还没有说明主体负责人是谁，先按需要准备。"),
                  LetterNeed.required("reason.entity-contact.other", "主体负责人不是法定代表人或经营者本人。")),
          SignatoryText::signer,
          Authorization.essentials(
              "entityContact", Essential.of("essential.entity-role", "授权担任主体负责人", "主体负责人")),
          Authorization.SWITCHES);

  private EntityContactAuthorization() {}
}
