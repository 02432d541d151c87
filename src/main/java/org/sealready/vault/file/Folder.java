package org.sealready.vault.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Lists folders and looks for files. */
public final class Folder {

  private Folder() {}

  /** All of it in the order of the names; nothing if there is no such folder. */
  public static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (NoSuchFileException none) {
      // A missing folder has no files; one that cannot be read is thrown below.
      return List.of();
    } catch (UncheckedIOException inTheMiddle) {
      throw inTheMiddle.getCause();
    }
  }

  /**
   * Whether this path exists; a dangling link counts.
   *
   * @throws IOException if that cannot be found out, as where a parent folder is not readable
   */
  public static boolean has(Path path) throws IOException {
    try {
      Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return true;
    } catch (NoSuchFileException none) {
      // There is no such file: the answer is no.
      return false;
    }
  }

  /** What of it has this ending. */
  public static List<Path> list(Path folder, String ending) throws IOException {
    return list(folder).stream()
        .filter(file -> file.getFileName().toString().endsWith(ending))
        .toList();
  }
}
