package org.sealready.journey.station;

import java.util.Set;
import org.sealready.form.Bilingual;

/** A text of a station. */
public record Line(Set<Applicant> applicants, Bilingual text) implements ForSome {
  public Line {
    applicants = Set.copyOf(applicants);
  }
}
