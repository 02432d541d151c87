package org.sealready.service.filings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sealready.vault.file.Unreadable;

/** A filing of the data folder as a list shows it. */
public sealed interface KeptFiling {

  /** Name of the filing in the data folder. */
  String id();

  /**
   * One that can be opened.
   *
   * @param title empty while it has none
   * @param filled how many of the fields that are asked have an answer
   * @param required how many would have one if nothing that must be answered were open
   * @param errors how many errors stand in it
   * @param keepUntil after which day its owner wants to be reminded to erase it
   * @param fromBackup when the backup was made that it came in from, beside another one
   */
  record Readable(
      String id,
      String title,
      String subtitle,
      int filled,
      int required,
      int errors,
      Instant savedAt,
      Optional<LocalDate> keepUntil,
      Optional<Instant> fromBackup)
      implements KeptFiling {}

  /** One that cannot be read; its file stays as it is. */
  record Broken(String id, Unreadable.Kind why) implements KeptFiling {}
}
