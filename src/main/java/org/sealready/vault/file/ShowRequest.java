package org.sealready.vault.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a second start asks of the running program: to show its window, and perhaps to open a file
 * there.
 *
 * @param file the file's absolute path
 */
public record ShowRequest(Optional<Path> file) {

  /** The window alone. */
  public static final ShowRequest WINDOW = new ShowRequest(Optional.empty());

  /** The window, with this file opened in it. */
  public static ShowRequest of(Path file) {
    return new ShowRequest(Optional.of(file.toAbsolutePath()));
  }

  byte[] written() {
    return file.map(Path::toString).orElse("").getBytes(StandardCharsets.UTF_8);
  }

  /** Reads it; a request that names no path is one for the window alone. */
  static ShowRequest read(Path from) throws IOException {
    String text = new String(Files.readAllBytes(from), StandardCharsets.UTF_8);
    try {
      return text.isBlank() ? WINDOW : of(Path.of(text));
    } catch (InvalidPathException noPath) {
      // Not written by this program, or half lost: the window is shown all the same.
      return WINDOW;
    }
  }
}
