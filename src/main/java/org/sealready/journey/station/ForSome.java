package org.sealready.journey.station;

import java.util.List;
import java.util.Set;

/** A line of a station that is not for everybody. */
public sealed interface ForSome permits Line, Step, AtHand, Trouble {

  /** Whom it is for; all of them where it is for everybody. */
  Set<Applicant> applicants();

  default boolean isFor(Applicant applicant) {
    return applicants().contains(applicant);
  }

  /** Those of the lines that are for this applicant. */
  static <L extends ForSome> List<L> of(List<L> lines, Applicant applicant) {
    return lines.stream().filter(line -> line.isFor(applicant)).toList();
  }
}
