package org.sealready.filing.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.filing.address.Address;
import org.sealready.filing.address.AddressReader;
import org.sealready.form.Answers;
import org.sealready.rules.number.CreditCode;

/** The two addresses of the entity as they were read, and the area in its credit code. */
public final class EntityAddresses {

  private EntityAddresses() {}

  /** The address of the certificate; the registering authority's area is its first witness. */
  public static Optional<Address> certificate(Answers answers) {
    return answers
        .get(EntityPage.CERTIFICATE_ADDRESS)
        .map(text -> AddressReader.read(text, witnesses(registered(answers), chosen(answers))));
  }

  /** The postal address; the chosen region is its first witness. */
  public static Optional<Address> postal(Answers answers) {
    return answers
        .get(EntityPage.ADDRESS)
        .map(text -> AddressReader.read(text, witnesses(chosen(answers), registered(answers))));
  }

  /** The area of the authority that registered the organisation, as its credit code has it. */
  public static Optional<String> registered(Answers answers) {
    return answers
        .get(EntityPage.CERTIFICATE_NUMBER)
        .filter(number -> EntityPage.IS_ORGANISATION.holds(answers))
        .filter(CreditCode::isValid)
        .map(CreditCode::area);
  }

  /** The code of the lowest region that is chosen. */
  public static Optional<String> chosen(Answers answers) {
    return answers
        .get(EntityPage.DISTRICT)
        .or(() -> answers.get(EntityPage.CITY))
        .or(() -> answers.get(EntityPage.PROVINCE));
  }

  private static List<String> witnesses(Optional<String> first, Optional<String> second) {
    return Stream.of(first, second).flatMap(Optional::stream).toList();
  }
}
