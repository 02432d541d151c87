package org.sealready.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.filing.letter.Signatory;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.PersonFields;
import org.sealready.form.Condition;
import org.sealready.form.Derivation;
import org.sealready.form.Derivation.Given;
import org.sealready.form.Field;

/** The answers that follow from others: defaults, and persons that are one and the same. */
final class FilingDerivations {

  private static final PersonFields ENTITY_CONTACT = EntityContactPage.PERSON;
  private static final PersonFields OTHER = MiniProgramContactPage.PERSON;

  private FilingDerivations() {}

  static List<Derivation<?>> all() {
    Field<Boolean> same = MiniProgramContactPage.SAME_AS_ENTITY_CONTACT;
    List<Derivation<?>> all = new ArrayList<>();
    all.add(Signatory.DEFAULT_TITLE);
    all.add(Signatory.DEFAULT_SEAL);
    all.addAll(
        identity(
            ENTITY_CONTACT,
            EntityPage.NAME,
            EntityPage.CERTIFICATE_TYPE,
            EntityPage.CERTIFICATE_NUMBER,
            EntityPage.IS_INDIVIDUAL));
    all.addAll(fromLegalRepresentative(ENTITY_CONTACT));
    all.add(
        new Derivation<>(
            same,
            EntityPage.IS_INDIVIDUAL,
            List.of(EntityPage.TYPE),
            Given.IGNORED,
            answers -> Optional.of(true)));
    all.addAll(everything(OTHER, ENTITY_CONTACT, Condition.is(same, true)));
    all.addAll(fromLegalRepresentative(OTHER));
    return all;
  }

  private static List<Derivation<?>> fromLegalRepresentative(PersonFields person) {
    return identity(
        person,
        LegalRepresentative.NAME,
        LegalRepresentative.ID_TYPE,
        LegalRepresentative.ID_NUMBER,
        Condition.is(person.isLegalRepresentative(), true));
  }

  /**
   * The contact's name and document are those of another person, under this condition; a differing
   * answer is an error.
   */
  private static List<Derivation<?>> identity(
      PersonFields contact,
      Field<String> name,
      Field<String> idType,
      Field<String> idNumber,
      Condition when) {
    return List.of(
        Derivation.copy(contact.name(), name, when, Given.MUST_EQUAL),
        Derivation.copy(contact.idType(), idType, when, Given.MUST_EQUAL),
        Derivation.copy(contact.idNumber(), idNumber, when, Given.MUST_EQUAL));
  }

  /** Every answer of the one contact is copied from the other one, under this condition. */
  private static List<Derivation<?>> everything(
      PersonFields to, PersonFields from, Condition when) {
    return List.of(
        copy(to.isLegalRepresentative(), from.isLegalRepresentative(), when),
        copy(to.name(), from.name(), when),
        copy(to.idType(), from.idType(), when),
        copy(to.idNumber(), from.idNumber(), when),
        copy(to.idValidFrom(), from.idValidFrom(), when),
        copy(to.idValidTo(), from.idValidTo(), when),
        copy(to.position(), from.position(), when),
        copy(to.mobile(), from.mobile(), when),
        copy(to.emergencyPhone(), from.emergencyPhone(), when),
        copy(to.email(), from.email(), when),
        copy(to.officePhone(), from.officePhone(), when));
  }

  private static <T> Derivation<T> copy(Field<T> to, Field<T> from, Condition when) {
    return Derivation.copy(to, from, when, Given.IGNORED);
  }
}
