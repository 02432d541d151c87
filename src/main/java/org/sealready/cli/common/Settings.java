package org.sealready.cli.common;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.sealready.words.Language;

/**
 * The settings of the wizard from the arguments.
 *
 * @param data the data folder, empty for the operating system's
 * @param today the day that was asked for
 * @param language that was asked for; nothing where the window chooses
 * @param file the filing file that shall be opened in the window
 */
public record Settings(
    Optional<Path> data,
    Optional<LocalDate> today,
    Optional<Language> language,
    Optional<Path> file) {

  /** The one clock, which every date rule reads: stands at that day, or tells the day in China. */
  public Clock clock() {
    ZoneId shanghai = ZoneId.of("Asia/Shanghai");
    return today
        .map(day -> Clock.fixed(day.atStartOfDay(shanghai).toInstant(), shanghai))
        .orElseGet(() -> Clock.system(shanghai));
  }
}
