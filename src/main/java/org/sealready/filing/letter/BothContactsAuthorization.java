package org.sealready.filing.letter;

import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.form.Answers;
import org.sealready.form.Condition;
import org.sealready.letter.Essential;
import org.sealready.letter.Letter;
import org.sealready.letter.Need;

/**
 * 主体和小程序负责人授权书: one sheet in the place of the two authorizations, where a legal representative from
 * elsewhere authorizes one person for both posts. So are the forms of Shandong, Hebei and Liaoning
 * for a foreign legal representative (UCloud, 2026-02); one picture may be used in several slots
 * (applyIcpFiling, 2026-04).
 */
final class BothContactsAuthorization {

  private static final String ID = "both-contacts-authorization";

  private static final Condition ONE_OTHER_PERSON =
      Condition.all(
          EntityPage.IS_ORGANISATION,
          Condition.is(EntityContactPage.PERSON.isLegalRepresentative(), false),
          Condition.is(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT, true));

  static final LetterDeclaration LETTER =
      new LetterDeclaration(
          ID,
          "主体和小程序负责人授权书",
          "一张代替两份授权书：平台的“主体负责人授权书”“小程序负责人授权书”两栏都传它。管局或平台有模板的，用模板。由法定代表人签，不是被授权人签。",
          Letter.Use.HANDED_IN,
          List.of(
              EntityPage.TYPE,
              EntityContactPage.PERSON.isLegalRepresentative(),
              MiniProgramContactPage.SAME_AS_ENTITY_CONTACT,
              LegalRepresentative.ID_TYPE),
          (answers, provinces) -> need(answers),
          SignatoryText::signer,
          Authorization.essentials(
              "entityContact",
              Essential.of("essential.entity-role", "授权担任主体负责人", "主体负责人"),
              Essential.of("essential.service-role", "授权担任小程序负责人", "小程序负责人")),
          Authorization.SWITCHES);

  private BothContactsAuthorization() {}

  private static Optional<Need> need(Answers answers) {
    if (!isOffered(answers)) {
      return Optional.empty();
    }
    return Optional.of(
        SelectedLetters.isAdded(ID, answers)
            ? LetterNeed.required("reason.both-contacts.chosen", "选了用这一张代替两份授权书，平台的两栏都传它。")
            : LetterNeed.possible(
                "reason.both-contacts", "法定代表人持护照、通行证等，授权同一个人担任两个负责人：可以用这一张代替两份授权书。"));
  }

  private static boolean isOffered(Answers answers) {
    return ONE_OTHER_PERSON.holds(answers)
        && answers
            .get(LegalRepresentative.ID_TYPE)
            .filter(type -> !type.equals(CodeLists.RESIDENT_ID))
            .isPresent();
  }

  /** Whether it is chosen in the place of the two others. */
  static boolean isUsed(Answers answers) {
    return isOffered(answers) && SelectedLetters.isAdded(ID, answers);
  }
}
