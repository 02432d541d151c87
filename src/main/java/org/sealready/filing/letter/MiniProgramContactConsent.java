package org.sealready.filing.letter;

import java.util.List;
import java.util.Optional;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.form.Condition;
import org.sealready.letter.Letter;
import org.sealready.letter.Signer;

/** 个人信息处理同意书（小程序负责人）, where the two contacts are different persons. */
final class MiniProgramContactConsent {

  private static final Condition SAME =
      Condition.is(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT, true);

  static final LetterDeclaration LETTER =
      new LetterDeclaration(
          "mini-program-contact-consent",
          "个人信息处理同意书（小程序负责人）",
          ContactConsent.GUIDE,
          Letter.Use.KEPT,
          List.of(EntityPage.TYPE, MiniProgramContactPage.SAME_AS_ENTITY_CONTACT),
          (answers, provinces) ->
              SAME.holds(answers) ? Optional.empty() : ContactConsent.need(answers),
          answers ->
              new Signer("小程序负责人", answers.get(MiniProgramContactPage.PERSON.name()).orElse("")),
          ContactConsent.ESSENTIALS,
          List.of());

  private MiniProgramContactConsent() {}
}
