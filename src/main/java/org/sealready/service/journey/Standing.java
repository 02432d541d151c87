package org.sealready.service.journey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sealready.journey.station.Applicant;

/**
 * What is known of a filing beside its record.
 *
 * @param sections the parts of the checklist before the filing that are done
 * @param isAnswered whether every question is answered and nothing is wrong
 * @param arePrinted whether every letter that is needed was printed or saved
 * @param printed the day on which one was last
 */
public record Standing(
    Applicant applicant,
    Set<String> sections,
    boolean isAnswered,
    boolean arePrinted,
    Optional<LocalDate> printed) {

  public Standing {
    sections = Set.copyOf(sections);
  }

  /** Nothing was done yet. */
  public static Standing beginning(Applicant applicant) {
    return new Standing(applicant, Set.of(), false, false, Optional.empty());
  }
}
