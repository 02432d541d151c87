package org.sealready.filing.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sealready.filing.address.Address;
import org.sealready.filing.address.RegionCodes;
import org.sealready.filing.page.EntityAddresses;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.PersonFields;
import org.sealready.form.Answers;
import org.sealready.form.Field;

/** Answers on their way to the platform's pages, and those that were read from its interface. */
final class PlatformAnswers {

  private static final PersonFields CONTACT = EntityContactPage.PERSON;
  private static final PersonFields OTHER = MiniProgramContactPage.PERSON;
  private static final Field<Boolean> SAME = MiniProgramContactPage.SAME_AS_ENTITY_CONTACT;

  private PlatformAnswers() {}

  /** The postal address without province, city and district, which the platform asks apart. */
  static Answers shaped(Answers answers) {
    Optional<String> local =
        EntityAddresses.postal(answers)
            .filter(address -> isHere(address, answers))
            .map(address -> address.local().strip())
            .filter(text -> !text.isEmpty());
    return local.isPresent() ? answers.with(EntityPage.ADDRESS, local) : answers;
  }

  /** Whether the regions that it names are those that were chosen. */
  private static boolean isHere(Address address, Answers answers) {
    return address
        .code()
        .flatMap(
            code ->
                EntityAddresses.chosen(answers)
                    .filter(
                        chosen ->
                            RegionCodes.isWithin(code, chosen)
                                || RegionCodes.isWithin(chosen, code)))
        .isPresent();
  }

  /**
   * The interface has no place for the questions who is who and whether there was a filing before;
   * the values answer them. An answer that was given stays, unless it would hide a value.
   */
  static Answers completed(Answers read, Answers filing) {
    Answers so = filing;
    if (read.get(EntityPage.RECORD_NUMBER).isPresent()) {
      so = so.with(EntityPage.FILED_BEFORE, true);
    }
    if (so.get(EntityPage.TYPE).isEmpty() || EntityPage.IS_INDIVIDUAL.holds(so)) {
      return so;
    }
    if (read.get(CONTACT.name()).isPresent()) {
      so = open(CONTACT.isLegalRepresentative(), isLegalRepresentative(CONTACT, so), so);
    }
    if (read.get(OTHER.name()).isEmpty()) {
      return so;
    }
    Optional<Boolean> same = isSame(read, so);
    // Where the persons differ, the answer that they are one would hide the second one.
    so = same.equals(Optional.of(false)) ? so.with(SAME, same) : open(SAME, same, so);
    return so.get(SAME).orElse(true)
        ? so
        : open(OTHER.isLegalRepresentative(), isLegalRepresentative(OTHER, so), so);
  }

  private static Answers open(Field<Boolean> field, Optional<Boolean> told, Answers answers) {
    return answers.get(field).isPresent() ? answers : answers.with(field, told);
  }

  private static Optional<Boolean> isLegalRepresentative(PersonFields person, Answers answers) {
    Optional<String> name = answers.get(person.name());
    Optional<String> representative = answers.get(LegalRepresentative.NAME);
    return name.isEmpty() || representative.isEmpty()
        ? Optional.empty()
        : Optional.of(
            name.equals(representative)
                && answers
                    .get(person.idNumber())
                    .equals(answers.get(LegalRepresentative.ID_NUMBER)));
  }

  /** Whether the second contact that was read is the first one, read or there before. */
  private static Optional<Boolean> isSame(Answers read, Answers filing) {
    if (read.get(CONTACT.name()).isEmpty()) {
      return firstName(filing)
          .filter(name -> !read.get(OTHER.name()).equals(Optional.of(name)))
          .map(different -> false);
    }
    List<Field<String>> others = asked(OTHER);
    List<Field<String>> ours = asked(CONTACT);
    return Optional.of(
        IntStream.range(0, ours.size())
            .allMatch(i -> read.get(ours.get(i)).equals(read.get(others.get(i)))));
  }

  private static Optional<String> firstName(Answers filing) {
    return filing.get(CONTACT.isLegalRepresentative()).orElse(false)
        ? filing.get(LegalRepresentative.NAME)
        : filing.get(CONTACT.name());
  }

  /** What the platform asks of a contact. */
  private static List<Field<String>> asked(PersonFields person) {
    return List.of(
        person.name(),
        person.idType(),
        person.idNumber(),
        person.idValidFrom(),
        person.idValidTo(),
        person.mobile(),
        person.emergencyPhone(),
        person.email());
  }
}
