package org.sealready.service.journey;

import java.time.LocalDate;
import java.util.Optional;
import org.sealready.journey.station.Applicant;

/**
 * What is known of a filing beside its record.
 *
 * @param isAnswered whether every question is answered and nothing is wrong
 * @param arePrinted whether every letter that is needed was printed or saved
 * @param printed the day on which one was last
 */
public record Standing(
    Applicant applicant, boolean isAnswered, boolean arePrinted, Optional<LocalDate> printed) {

  /** Nothing was done yet. */
  public static Standing beginning(Applicant applicant) {
    return new Standing(applicant, false, false, Optional.empty());
  }
}
