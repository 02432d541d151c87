package org.sealready.service.filings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sealready.vault.file.Unreadable;

/** A saved filing as a row of the list. */
public sealed interface KeptFiling {

  /** Name of the filing in the data folder. */
  String id();

  /**
   * One that can be opened.
   *
   * @param title empty while it has none
   * @param filled how many of the fields that are asked have an answer
   * @param required how many would have one if all required fields were answered
   * @param errors number of errors
   * @param keepUntil after which day the user is reminded to erase it
   * @param fromBackup when the backup was made that it was restored from, next to another one
   * @param way how far it is on its way to the number
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
      Optional<Instant> fromBackup,
      KeptWay way)
      implements KeptFiling {}

  /** One that cannot be read; its file stays as it is. */
  record Broken(String id, Unreadable.Kind why) implements KeptFiling {}
}
