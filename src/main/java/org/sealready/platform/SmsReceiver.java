package org.sealready.platform;

import java.util.Set;
import org.sealready.form.Field;

/**
 * A person whom the ministry's message may reach, by the fields that hold what is needed then.
 *
 * @param document the kind of document of which the last characters are typed in
 * @param number that document's number
 * @param cautions what to mind with this person's answers
 */
public record SmsReceiver(
    Role role,
    Field<String> name,
    Field<String> document,
    Field<String> number,
    Field<String> mobile,
    Set<Caution> cautions) {

  /** What the person is in the filing. */
  public enum Role {
    INDIVIDUAL,
    ENTITY_CONTACT,
    MINI_PROGRAM_CONTACT,
    BOTH
  }

  /** What may keep the message away, or make its verification fail. */
  public enum Caution {
    /** The mobile is of a virtual operator, which often cannot get the message. */
    VIRTUAL,
    /** The mobile is of a range for things or satellites. */
    NOT_FOR_PEOPLE,
    /** The mobile is of a range that no list knows: new, or mistyped. */
    UNKNOWN_RANGE,
    /** The number on the front of the document counts. */
    FRONT,
    /** In this province the number on the back of the document counts. */
    BACK
  }

  public SmsReceiver {
    cautions = Set.copyOf(cautions);
  }
}
