package org.sealready.filing.journey;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.filing.page.PersonFields;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.TextKind;
import org.sealready.platform.SmsReceiver;
import org.sealready.platform.SmsReceiver.Caution;
import org.sealready.platform.SmsReceiver.Role;
import org.sealready.platform.SmsReceivers;
import org.sealready.platform.SmsReceivers.Note;
import org.sealready.platform.SmsReceivers.Situation;
import org.sealready.rules.NumberRangeRules;
import org.sealready.rules.number.Mobile;

/**
 * Works out whom the message of 12381 reaches. Sources differ where a filing has two contacts; both
 * are named then, because a missed message sends the filing back and a phone watched in vain costs
 * nothing.
 *
 * @param back the document of which some provinces ask for the number on the back
 * @param prefixes of mobile numbers, by what they are for
 */
record SmsPeople(Back back, Map<String, Set<String>> prefixes) {

  private static final PersonFields ENTITY = EntityContactPage.PERSON;
  private static final PersonFields OTHER = MiniProgramContactPage.PERSON;
  private static final int PROVINCE = 2;

  /**
   * A document with numbers on both sides.
   *
   * @param document its code among the identity documents
   * @param provinces those that ask for the number on the back
   */
  record Back(String document, Set<String> provinces) {}

  /**
   * @param answers effective ones
   */
  SmsReceivers receivers(Answers answers) {
    Situation situation = situation(answers);
    List<SmsReceiver> people =
        switch (situation) {
          case INDIVIDUAL -> List.of(person(Role.INDIVIDUAL, ENTITY, answers));
          case ONE_PERSON -> List.of(person(Role.BOTH, ENTITY, answers));
          case FIRST, NOT_SAID, NO_SECOND ->
              List.of(
                  person(Role.ENTITY_CONTACT, ENTITY, answers),
                  person(Role.MINI_PROGRAM_CONTACT, OTHER, answers));
          case FURTHER ->
              List.of(
                  person(Role.MINI_PROGRAM_CONTACT, OTHER, answers),
                  person(Role.ENTITY_CONTACT, ENTITY, answers));
        };
    return new SmsReceivers(situation, people, notes(answers));
  }

  private static Situation situation(Answers answers) {
    if (EntityPage.IS_INDIVIDUAL.holds(answers)) {
      return Situation.INDIVIDUAL;
    }
    Optional<Boolean> isSame = answers.get(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT);
    if (isSame.isEmpty()) {
      return Situation.NO_SECOND;
    }
    if (isSame.get() || isOnePerson(answers)) {
      return Situation.ONE_PERSON;
    }
    return answers
        .get(EntityPage.FILED_BEFORE)
        .map(before -> before ? Situation.FURTHER : Situation.FIRST)
        .orElse(Situation.NOT_SAID);
  }

  /** Somebody given twice, with the same phone; with two phones it is not known which one rings. */
  private static boolean isOnePerson(Answers answers) {
    return isEqual(ENTITY.idNumber(), OTHER.idNumber(), TextKind.CODE, answers)
        && isEqual(ENTITY.mobile(), OTHER.mobile(), TextKind.PHONE, answers);
  }

  private static boolean isEqual(
      Field<String> one, Field<String> other, TextKind kind, Answers answers) {
    Optional<String> value = answers.get(one).map(kind::tidy);
    return value.isPresent() && value.equals(answers.get(other).map(kind::tidy));
  }

  private static Set<Note> notes(Answers answers) {
    Set<Note> notes = EnumSet.noneOf(Note.class);
    if (answers.get(EntityPage.FILED_BEFORE).orElse(false)) {
      notes.add(Note.REUSE);
    }
    if (answers.get(MiniProgramPage.RECORD_NUMBER).isPresent()) {
      notes.add(Note.CHANGE);
    }
    return notes;
  }

  private SmsReceiver person(Role role, PersonFields person, Answers answers) {
    Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    answers.get(person.mobile()).flatMap(this::range).ifPresent(cautions::add);
    answers
        .get(person.idType())
        .filter(back.document()::equals)
        .ifPresent(document -> cautions.add(isBackAsked(answers) ? Caution.BACK : Caution.FRONT));
    return new SmsReceiver(
        role, person.name(), person.idType(), person.idNumber(), person.mobile(), cautions);
  }

  private boolean isBackAsked(Answers answers) {
    return answers
        .get(EntityPage.PROVINCE)
        .filter(
            code -> back.provinces().contains(code.substring(0, Math.min(PROVINCE, code.length()))))
        .isPresent();
  }

  private Optional<Caution> range(String mobile) {
    String number = TextKind.PHONE.tidy(mobile);
    if (!Mobile.hasShape(number)) {
      return Optional.empty();
    }
    return switch (NumberRangeRules.kind(number, prefixes)) {
      case "virtual" -> Optional.of(Caution.VIRTUAL);
      case "things", "satellite" -> Optional.of(Caution.NOT_FOR_PEOPLE);
      case "" -> Optional.of(Caution.UNKNOWN_RANGE);
      default -> Optional.empty();
    };
  }
}
