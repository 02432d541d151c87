package org.sealready.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sealready.service.start.CacheRecord;
import org.sealready.service.start.TrainingRun;

/** Makes Java's cache of loaded classes by a run of the program, window and commands. */
final class CacheTraining {

  private CacheTraining() {}

  /** Writes the cache beside the jar, and what it depends on beside the cache. */
  static void run(Path java, Path app) throws IOException {
    Path cache = app.resolve(TrainingRun.CACHE);
    Path scratch = Files.createTempDirectory("sealready-training");
    Tool.run(TrainingRun.command(java, app, cache, scratch.resolve("run")));
    Tree.remove(scratch);
    if (!Files.exists(cache)) {
      throw new IOException("the training run left no cache");
    }
    CacheRecord.of(app, cache).write(CacheRecord.beside(cache));
  }
}
