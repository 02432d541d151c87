package org.sealready.journey.station;

import java.util.Set;
import org.sealready.form.Bilingual;

/**
 * What should be at hand at a station.
 *
 * @param isOfPeople whether those who get the message stand in its place where they are known
 * @param persons for how many contacts it is
 */
public record AtHand(
    Set<Applicant> applicants, Kind kind, Bilingual text, boolean isOfPeople, Persons persons)
    implements ForSome {
  public AtHand {
    applicants = Set.copyOf(applicants);
  }

  /** What it tells, in the order in which it is shown. */
  public enum Kind {
    WHO,
    HAVE,
    COST,
    THEN
  }
}
