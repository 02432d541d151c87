package org.sealready.cli.common;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.sealready.words.Language;

/**
 * The settings of the wizard from the arguments.
 *
 * @param data the data folder, empty for the operating system's
 * @param clock the one clock that every date rule reads
 */
public record Settings(Optional<Path> data, Clock clock, Language language) {}
