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

/** What lies in a folder. */
public final class Folder {

  private Folder() {}

  /** All of it in the order of the names; nothing if there is no such folder. */
  public static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (NoSuchFileException none) {
      // No folder holds no files; a folder that cannot be read is thrown below.
      return List.of();
    } catch (UncheckedIOException inTheMiddle) {
      throw inTheMiddle.getCause();
    }
  }

  /**
   * Whether something stands here; a link to nothing counts.
   *
   * @throws IOException if that cannot be told, as where a folder on the way may not be looked into
   */
  public static boolean has(Path path) throws IOException {
    try {
      Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return true;
    } catch (NoSuchFileException none) {
      // Nothing stands there: that is the answer.
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
