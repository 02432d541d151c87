package org.sealready.ui.journey;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.sealready.journey.Deadline;
import org.sealready.journey.station.Applicant;
import org.sealready.journey.station.Station;
import org.sealready.service.journey.Diary;
import org.sealready.service.journey.Progress;

/**
 * Everything that the map shows at one time.
 *
 * @param deadlines the earliest first
 * @param diary as it was written down
 */
record JourneyState(
    Progress progress,
    Applicant applicant,
    List<Deadline> deadlines,
    Diary diary,
    ZonedDateTime now) {

  JourneyState {
    deadlines = List.copyOf(deadlines);
  }

  /** The limit that runs at this station. */
  Optional<Deadline> clock(Station station) {
    return station.clocks().stream()
        .flatMap(id -> deadlines.stream().filter(deadline -> deadline.id().equals(id)))
        .findFirst();
  }

  /** Whether somebody at the desk has to act at this station now. */
  boolean isOurs(Progress.Stop stop) {
    return stop.state() == Progress.State.CURRENT || stop.state() == Progress.State.TROUBLE;
  }
}
