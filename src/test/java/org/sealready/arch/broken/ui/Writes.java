package org.sealready.arch.broken.ui;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Writes files in each way that the window must not; only {@code ArchitectureTest} reads it. */
final class Writes {

  Path called(Path file) throws IOException {
    return Files.writeString(file, "");
  }

  /** A reference to a method is no call of it. */
  Function<Path, OutputStream> referred() {
    Opens opens = Files::newOutputStream;
    return file -> {
      try {
        return opens.of(file);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    };
  }

  OutputStream made(Path file) throws IOException {
    return new FileOutputStream(file.toFile());
  }

  /** Opens a stream. */
  interface Opens {
    OutputStream of(Path file) throws IOException;
  }
}
