package org.sealready.service;

import java.io.IOException;
import java.nio.file.Path;
import org.sealready.vault.file.WholeFile;

/** Writes a file to the path that the user has chosen. */
public final class OutputFile {

  private OutputFile() {}

  /**
   * Writes it, over what is there: whole, or what was there stays as it was.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, byte[] content) throws IOException {
    WholeFile.write(file.toAbsolutePath(), content);
  }
}
