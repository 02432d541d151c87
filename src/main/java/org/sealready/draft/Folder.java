package org.sealready.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies in a folder. */
final class Folder {

  private Folder() {}

  /** All of it in the order of the names; nothing if there is no such folder. */
  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (NoSuchFileException none) {
      // No folder holds no files; a folder that cannot be read is thrown below.
      return List.of();
    } catch (UncheckedIOException inTheMiddle) {
      throw inTheMiddle.getCause();
    }
  }

  /** What of it has this ending. */
  static List<Path> list(Path folder, String ending) throws IOException {
    return list(folder).stream()
        .filter(file -> file.getFileName().toString().endsWith(ending))
        .toList();
  }
}
