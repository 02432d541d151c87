package org.sealready.journey.station;

import java.util.Set;
import org.sealready.form.Bilingual;

/** What goes wrong at a station, and the way on. */
public record Trouble(Set<Applicant> applicants, Bilingual question, Bilingual answer)
    implements ForSome {
  public Trouble {
    applicants = Set.copyOf(applicants);
  }
}
