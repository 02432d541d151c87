package org.sealready.vault.filing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When the moments of a history were: for each, milliseconds since 1970 in UTC (8 bytes). */
final class MomentTimes {

  /** No time that a clock tells: stands for one that is not known. */
  private static final long UNKNOWN = Long.MIN_VALUE;

  private MomentTimes() {}

  static void write(List<Moment> moments, DataOutputStream out) throws IOException {
    for (Moment moment : moments) {
      out.writeLong(moment.at().map(Instant::toEpochMilli).orElse(UNKNOWN));
    }
  }

  /**
   * The moments with their times; as they are where the data end, because an older version wrote
   * them.
   */
  static List<Moment> read(List<Moment> moments, DataInputStream in) throws IOException {
    List<Moment> timed = new ArrayList<>();
    try {
      for (Moment moment : moments) {
        timed.add(moment.at(time(in.readLong())));
      }
    } catch (EOFException written) {
      // An older version wrote no times, and some are of no use without the others.
      return moments;
    }
    return timed;
  }

  private static Optional<Instant> time(long millis) {
    return millis == UNKNOWN ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
