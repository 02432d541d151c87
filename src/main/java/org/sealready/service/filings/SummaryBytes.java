package org.sealready.service.filings;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Encodes the list row of a filing as bytes. */
final class SummaryBytes {

  /** Another one whenever what is written changes. */
  private static final int LAYOUT = 4;

  /** Encodes a missing retention day. */
  private static final long ALWAYS = Long.MIN_VALUE;

  private SummaryBytes() {}

  /**
   * What a list shows of a filing.
   *
   * @param day of the checks
   */
  record Summary(KeptFiling.Readable filing, LocalDate day) {}

  static byte[] write(Summary summary) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      KeptFiling.Readable filing = summary.filing();
      out.writeByte(LAYOUT);
      out.writeLong(summary.day().toEpochDay());
      out.writeUTF(filing.title());
      out.writeUTF(filing.subtitle());
      out.writeInt(filing.filled());
      out.writeInt(filing.required());
      out.writeInt(filing.errors());
      out.writeLong(filing.savedAt().getEpochSecond());
      out.writeInt(filing.savedAt().getNano());
      out.writeLong(filing.keepUntil().map(LocalDate::toEpochDay).orElse(ALWAYS));
      out.writeUTF(filing.fromBackup().map(Instant::toString).orElse(""));
      WayBytes.write(filing.way(), out);
    } catch (IOException tooLong) {
      // Not cached: a name of tens of thousands of letters is not realistic.
      return new byte[0];
    }
    return bytes.toByteArray();
  }

  /** Empty if another version of the program wrote it, or one with other stations and limits. */
  static Optional<Summary> read(String id, byte[] bytes, WayBytes ways) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readUnsignedByte() != LAYOUT) {
        return Optional.empty();
      }
      LocalDate day = LocalDate.ofEpochDay(in.readLong());
      KeptFiling.Readable filing =
          new KeptFiling.Readable(
              id,
              in.readUTF(),
              in.readUTF(),
              in.readInt(),
              in.readInt(),
              in.readInt(),
              Instant.ofEpochSecond(in.readLong(), in.readInt()),
              keepUntil(in.readLong()),
              Optional.of(in.readUTF()).filter(text -> !text.isEmpty()).map(Instant::parse),
              ways.read(in));
      return Optional.of(new Summary(filing, day));
    } catch (IOException | DateTimeException other) {
      // Only a shortcut: the filing itself is read instead.
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> keepUntil(long day) {
    return day == ALWAYS ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
