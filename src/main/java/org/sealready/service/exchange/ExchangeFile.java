package org.sealready.service.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sealready.service.OutputFile;

/** A file that a command was told to write. */
public final class ExchangeFile {

  private ExchangeFile() {}

  /**
   * Writes it whole, or what was there stays; a missing folder is made, and what a link leads to is
   * written in its place.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.exists(folder)) {
      Files.createDirectories(folder);
    }
    OutputFile.write(Files.exists(file) ? file.toRealPath() : file, content);
  }

  /** Whether both lead to the same file. */
  public static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException unknown) {
      // What cannot be looked at cannot be read or written either, and is named there.
      return false;
    }
  }
}
