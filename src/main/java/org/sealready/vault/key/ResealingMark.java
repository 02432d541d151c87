package org.sealready.vault.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sealready.vault.file.WholeFile;

/**
 * Marker file of a key rotation in progress. It exists from before the master key changes until the
 * last file is sealed again, so that the next start can resume.
 */
public final class ResealingMark {

  private static final String NAME = "reseal.due";

  private ResealingMark() {}

  /** Whether a key rotation of this data folder was interrupted. */
  public static boolean isSet(Path dataFolder) {
    return Files.exists(dataFolder.resolve(NAME));
  }

  static void set(Path dataFolder) throws IOException {
    if (!isSet(dataFolder)) {
      WholeFile.write(dataFolder.resolve(NAME), new byte[0]);
    }
  }

  public static void clear(Path dataFolder) throws IOException {
    Files.deleteIfExists(dataFolder.resolve(NAME));
  }
}
