package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.form.Answers;
import org.sealready.form.Fillings;
import org.sealready.form.Form;

class AnswerFillingsTest {

  private static final Form FORM = MiniProgramFiling.FORM;
  private static final Answers ONE = Ours.answers("company-one-person");

  private static Optional<Boolean> whetherTheOtherIsHe(Answers answers) {
    Answers before = answers.without(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT);
    return Fillings.after(
            FORM,
            FORM.effective(before),
            FORM.effective(answers),
            List.of(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT))
        .given()
        .get(MiniProgramContactPage.PERSON.isLegalRepresentative());
  }

  /** Two persons cannot both be the one legal representative. */
  @Test
  void whoIsAnotherPersonIsNotTheLegalRepresentative() {
    Answers two =
        ONE.with(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT, false)
            .without(MiniProgramContactPage.PERSON.isLegalRepresentative());
    assertEquals(Optional.of(false), whetherTheOtherIsHe(two));
    assertEquals(
        Optional.empty(),
        whetherTheOtherIsHe(two.with(EntityContactPage.PERSON.isLegalRepresentative(), false)));
  }
}
