package org.sealready.service.before;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;

/** The states before a filing that limits are counted from, as they are written down. */
public final class BeforeStates {

  /** The platform has said how much to transfer: its limit begins. */
  public static final String TRANSFER = "transfer";

  /** The platform shows that the entity is verified. */
  public static final String VERIFIED = "verified";

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private BeforeStates() {}

  /** The same with the transfer known since this day, or not known. */
  public static JourneyRecord transfer(JourneyRecord record, Optional<LocalDate> day) {
    return with(record, TRANSFER, day.map(one -> one.atStartOfDay(CHINA).toOffsetDateTime()));
  }

  /** The same with the entity verified at this time, or not verified. */
  public static JourneyRecord verified(JourneyRecord record, Optional<OffsetDateTime> at) {
    return with(record, VERIFIED, at);
  }

  private static JourneyRecord with(
      JourneyRecord record, String state, Optional<OffsetDateTime> at) {
    List<StateEntry> others =
        record.states().stream().filter(entry -> !entry.state().equals(state)).toList();
    JourneyRecord without = record.through(others);
    return at.map(time -> without.and(new StateEntry(state, time.toString()))).orElse(without);
  }
}
