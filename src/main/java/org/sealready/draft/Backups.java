package org.sealready.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Earlier saves of one filing, at most ten, named by their count: close together for the last
 * changes and further apart the older they are. Their order is that of the counts, so that a wrong
 * clock confuses nothing.
 */
final class Backups {

  /** How many are kept. */
  static final int MOST = 10;

  private final Path folder;

  /**
   * @param folder of this filing's backups alone
   */
  Backups(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /**
   * Keeps this file under its count, beside staying where it is. A second name for the same content
   * costs nothing; where the file system has none, it is copied.
   */
  void keep(Path file, long count) throws IOException {
    Path backup = folder.resolve(count + DraftFiles.SEALED);
    if (Files.exists(backup)) {
      return;
    }
    OwnerOnly.createFolder(folder);
    try {
      Files.createLink(backup, file);
    } catch (UnsupportedOperationException | IOException noLinks) {
      WholeFile.write(backup, Files.readAllBytes(file));
    }
    thin(count);
  }

  /** Their counts, the newest first. */
  List<Long> counts() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\d{1,18}\\" + DraftFiles.SEALED))
          .map(name -> Long.valueOf(name.substring(0, name.indexOf('.'))))
          .sorted((one, other) -> Long.compare(other, one))
          .toList();
    } catch (NoSuchFileException none) {
      return List.of();
    }
  }

  Path file(long count) {
    return folder.resolve(count + DraftFiles.SEALED);
  }

  private void thin(long newest) throws IOException {
    for (long count : superfluous(counts(), newest)) {
      Files.deleteIfExists(file(count));
    }
  }

  /**
   * Of each span of ages (1, 2 to 3, 4 to 7 and so on) the oldest is kept, so that there is always
   * one for every scale of time.
   *
   * @param counts the newest first
   */
  static List<Long> superfluous(List<Long> counts, long newest) {
    List<Long> over = new ArrayList<>();
    Set<Integer> spans = new HashSet<>();
    for (long count : counts.reversed()) {
      int span = 64 - Long.numberOfLeadingZeros(Math.max(newest - count, 0) + 1);
      boolean tooOld = span > MOST;
      if (tooOld || !spans.add(span)) {
        over.add(count);
      }
    }
    return over;
  }
}
