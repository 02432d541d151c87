package org.sealready.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.PersonFields;
import org.sealready.form.Filling;
import org.sealready.form.Option;
import org.sealready.rules.CardValidityRules;

/** What is filled in while a person answers: what a certificate or a card tells by itself. */
final class AnswerFillings {

  private AnswerFillings() {}

  /** All of them, those that tell others first. */
  static List<Filling<?>> all() {
    List<Filling<?>> all = new ArrayList<>();
    all.add(
        new Filling<>(EntityPage.CERTIFICATE_TYPE, answers -> usual(answers.get(EntityPage.TYPE))));
    all.addAll(AddressSuggestions.fillings());
    all.add(anotherPerson());
    all.add(lastDay(EntityContactPage.PERSON));
    all.add(lastDay(MiniProgramContactPage.PERSON));
    return all;
  }

  /** The certificate that most bodies of a kind hold. */
  static Optional<String> usual(Optional<String> type) {
    return type.flatMap(code -> CodeLists.certificatesOf(code).stream().findFirst())
        .map(Option::code);
  }

  /**
   * Who is not the entity's contact is not the legal representative, where that one is he: a
   * question with one possible answer is not left to a person.
   */
  private static Filling<Boolean> anotherPerson() {
    return new Filling<>(
        MiniProgramContactPage.PERSON.isLegalRepresentative(),
        answers ->
            answers
                .get(EntityContactPage.PERSON.isLegalRepresentative())
                .filter(isHe -> isHe)
                .flatMap(isHe -> answers.get(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT))
                .filter(isSame -> !isSame));
  }

  /** The card's last day follows from its first day and the age on that day. */
  private static Filling<String> lastDay(PersonFields person) {
    return new Filling<>(
        person.idValidTo(),
        answers ->
            CardValidityRules.lastDay(
                person.idType(), person.idNumber(), person.idValidFrom(), answers));
  }
}
