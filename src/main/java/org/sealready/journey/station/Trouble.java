package org.sealready.journey.station;

import java.util.Set;
import org.sealready.form.Bilingual;

/**
 * What goes wrong at a station, and the way on.
 *
 * @param isBack whether it is what to do when the station came back
 */
public record Trouble(
    Set<Applicant> applicants, Bilingual question, Bilingual answer, boolean isBack)
    implements ForSome {
  public Trouble {
    applicants = Set.copyOf(applicants);
  }
}
