package org.sealready.filing.specimen;

import java.util.List;
import java.util.Optional;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.PersonFields;
import org.sealready.form.Field;

/**
 * The fields that are copied from one person's document.
 *
 * @param address where the document shows one that is asked for
 */
record Holder(
    Field<String> name,
    Field<String> type,
    Field<String> number,
    Optional<Field<String>> from,
    Optional<Field<String>> to,
    List<Field<String>> address) {

  static Holder of(PersonFields person) {
    return new Holder(
        person.name(),
        person.idType(),
        person.idNumber(),
        Optional.of(person.idValidFrom()),
        Optional.of(person.idValidTo()),
        List.of());
  }

  /** Whoever signs for an organisation. */
  static Holder signatory() {
    return new Holder(
        LegalRepresentative.NAME,
        LegalRepresentative.ID_TYPE,
        LegalRepresentative.ID_NUMBER,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The person who files for himself. */
  static Holder individual() {
    return new Holder(
        EntityPage.NAME,
        EntityPage.CERTIFICATE_TYPE,
        EntityPage.CERTIFICATE_NUMBER,
        Optional.empty(),
        Optional.empty(),
        List.of(
            EntityPage.CERTIFICATE_ADDRESS,
            EntityPage.PROVINCE,
            EntityPage.CITY,
            EntityPage.DISTRICT,
            EntityPage.ADDRESS));
  }
}
