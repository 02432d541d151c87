package org.sealready.journey.station;

import java.util.Optional;
import java.util.Set;
import org.sealready.form.Bilingual;

/**
 * A thing to do at a station.
 *
 * @param detail what helps with it
 * @param copy what is carried over into the browser, such as an address
 * @param isOfPeople whether it is done with what only those who get the message know
 * @param persons for how many contacts it is
 */
public record Step(
    Set<Applicant> applicants,
    Bilingual text,
    Optional<Bilingual> detail,
    Optional<String> copy,
    boolean isOfPeople,
    Persons persons)
    implements ForSome {
  public Step {
    applicants = Set.copyOf(applicants);
  }
}
