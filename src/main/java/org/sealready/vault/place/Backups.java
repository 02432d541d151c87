package org.sealready.vault.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sealready.vault.file.Folder;
import org.sealready.vault.file.OwnerOnly;
import org.sealready.vault.file.WholeFile;

/**
 * Backups of one filing, at most ten, named by save count: dense for the last changes and sparser
 * the older they are. They are ordered by count, independently of the clock.
 */
public final class Backups {

  /** The greatest number of backups. */
  public static final int MOST = 10;

  /** Prefix of the names of unreadable files that were moved aside. */
  public static final String DAMAGED = "damaged-";

  private final Path folder;

  /**
   * @param folder of this filing's backups alone
   */
  Backups(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  /**
   * Backs up this file under its count. A hard link costs nothing; where the file system has none,
   * the file is copied.
   */
  public void keep(Path file, long count) throws IOException {
    Path backup = file(count);
    if (Files.exists(backup)) {
      return;
    }
    OwnerOnly.createWithin(folder);
    try {
      Files.createLink(backup, file);
    } catch (UnsupportedOperationException | IOException noLinks) {
      // A copy is as good as a second name, and its own failure is thrown.
      WholeFile.write(backup, Files.readAllBytes(file), file.getParent());
    }
  }

  /** Puts a file that cannot be read among them, where nothing writes over it. */
  public void setAside(Path damaged) throws IOException {
    OwnerOnly.createWithin(folder);
    WholeFile.move(damaged, folder.resolve(DAMAGED + UUID.randomUUID() + DraftFiles.SEALED));
  }

  /** Their counts, the newest first. */
  public List<Long> counts() throws IOException {
    return Folder.list(folder, DraftFiles.SEALED).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.matches("(0|[1-9]\\d{0,17})\\" + DraftFiles.SEALED))
        .map(name -> Long.valueOf(name.substring(0, name.indexOf('.'))))
        .sorted((one, other) -> Long.compare(other, one))
        .toList();
  }

  public Path file(long count) {
    return folder.resolve(count + DraftFiles.SEALED);
  }

  /** Removes what is superfluous; what cannot be removed now is tried again next time. */
  public void thin() {
    try {
      for (long count : superfluous(counts())) {
        Files.deleteIfExists(file(count));
      }
    } catch (IOException later) {
      // Too many backups do no harm; the next save removes the superfluous ones.
      return;
    }
  }

  /**
   * Of each span of ages (the newest, 1 to 2 saves older, 3 to 6 and so on) the oldest is retained,
   * so that there is always one for each span.
   *
   * @param counts the newest first
   */
  static List<Long> superfluous(List<Long> counts) {
    List<Long> over = new ArrayList<>();
    Set<Integer> spans = new HashSet<>();
    for (long count : counts.reversed()) {
      int span = Long.SIZE - Long.numberOfLeadingZeros(counts.getFirst() - count + 1);
      boolean tooOld = span > MOST;
      if (tooOld || !spans.add(span)) {
        over.add(count);
      }
    }
    return over;
  }
}
