package org.sealready.filing.letter;

import java.util.List;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.letter.Letter;
import org.sealready.letter.Signer;

/** 个人信息处理同意书（主体负责人）: kept by the organisation, not handed in. */
final class EntityContactConsent {

  static final LetterDeclaration LETTER =
      new LetterDeclaration(
          "entity-contact-consent",
          "个人信息处理同意书（主体负责人）",
          ContactConsent.GUIDE,
          Letter.Use.KEPT,
          List.of(EntityPage.TYPE),
          (answers, provinces) -> ContactConsent.need(answers),
          answers -> new Signer("主体负责人", answers.get(EntityContactPage.PERSON.name()).orElse("")),
          ContactConsent.ESSENTIALS,
          List.of());

  private EntityContactConsent() {}
}
