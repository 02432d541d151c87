package org.sealready.vault.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sealready.vault.file.WholeFile;

/**
 * The mark in a data folder that files in it are to be sealed anew. It stands from before the
 * master key changes until the last file is done, so that the next start goes on where this one
 * ended.
 */
public final class ResealingMark {

  private static final String NAME = "reseal.due";

  private ResealingMark() {}

  /** Whether files of this data folder wait to be sealed anew: the program ended amid that. */
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
