package org.sealready.platform;

import java.util.List;
import java.util.Set;

/**
 * Who gets the ministry's message for one filing.
 *
 * @param people who should watch the phone, the likeliest first
 * @param notes what else holds for this filing
 */
public record SmsReceivers(Situation situation, List<SmsReceiver> people, Set<Note> notes) {

  /** What decides who gets it. */
  public enum Situation {
    /** An individual files: one person, one code. */
    INDIVIDUAL,
    /** One person is both contacts: one code. */
    ONE_PERSON,
    /** The first filing of an entity with two contacts: sources differ. */
    FIRST,
    /** A further Mini Program of an entity with two contacts: sources differ. */
    FURTHER,
    /** Two contacts, and it is not known yet whether the entity has filed before. */
    NOT_SAID,
    /** It is not known yet who the second contact is. */
    NO_SECOND
  }

  /** A message of another kind, or to another person. */
  public enum Note {
    /** The data of an older filing may be used again, which another message confirms. */
    REUSE,
    /** The filing is changed: what was changed decides. */
    CHANGE
  }

  public SmsReceivers {
    people = List.copyOf(people);
    notes = Set.copyOf(notes);
  }
}
