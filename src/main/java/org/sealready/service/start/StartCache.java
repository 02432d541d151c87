package org.sealready.service.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The cache that the next start of the packaged program goes by: the one in the program's folder
 * with its times put right, else one that is made in the data folder. Nobody waits for it, and
 * where neither can be had the program only starts more slowly.
 *
 * @param app the folder of the program's jars
 * @param made where a cache of this computer's own lies, for a launcher that looks there
 */
public record StartCache(Path app, Optional<Path> made) {

  /** Names the folder of the packaged program. */
  private static final String APP = "sealready.app";

  /** Says that the launcher takes a cache from the data folder where there is one. */
  private static final String CHOOSES = "sealready.chooses";

  /** What is the matter with the cache of this start. */
  public enum State {
    FITS,
    MISSING
  }

  /**
   * Of this process; empty where the program is not packaged.
   *
   * @param data the data folder
   */
  public static Optional<StartCache> ofThisProgram(Path data) {
    Path own = data.resolve("start").resolve(TrainingRun.CACHE).toAbsolutePath();
    Optional<Path> made = Boolean.getBoolean(CHOOSES) ? Optional.of(own) : Optional.empty();
    return Optional.ofNullable(System.getProperty(APP))
        .map(app -> new StartCache(Path.of(app).toAbsolutePath(), made));
  }

  /** Puts right what can be put right at once, which takes a few milliseconds. */
  public State restore() {
    Optional<Path> own = made.filter(Files::exists);
    if (own.filter(this::fits).isPresent()) {
      return State.FITS;
    }
    own.ifPresent(StartCache::remove);
    return fits(app.resolve(TrainingRun.CACHE)) ? State.FITS : State.MISSING;
  }

  /** The same, and starts the making of a cache in the data folder where that is needed. */
  public void settle() {
    if (restore() == State.MISSING) {
      made.ifPresent(own -> TrainingRun.startMaking(app, own));
    }
  }

  /** Whether the next start can use this cache. */
  private boolean fits(Path cache) {
    try {
      CacheRecord record = CacheRecord.read(CacheRecord.beside(cache));
      CacheRecord found = CacheRecord.of(app, cache);
      if (record.differsInTimesOnly(found)) {
        record.restoreTimes(app);
        return true;
      }
      return record.saysTheSame(found);
    } catch (IOException unusable) {
      // No record, or a medium that cannot be written: this cache is none for the next start.
      return false;
    }
  }

  /** The launcher takes a cache that is there, so one that does not fit must go. */
  private static void remove(Path cache) {
    try {
      Files.deleteIfExists(cache);
      Files.deleteIfExists(CacheRecord.beside(cache));
    } catch (IOException kept) {
      // Java refuses it by itself; the start is slower and nothing else.
      return;
    }
  }
}
