package org.sealready.vault.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is in a backup.
 *
 * @param savedAt when it was made
 * @param filings how many there are
 * @param pictures how many are attached to them
 * @param forms official forms
 * @param wordings of letters, earlier ones and drafts included
 * @param others other files
 * @param unopened paths within the data folder of sealed files that the vault could not open,
 *     copied unchanged
 * @param left paths of files that could not be read and are not in it
 */
public record BackupContents(
    Instant savedAt,
    int filings,
    int pictures,
    int forms,
    int wordings,
    int others,
    List<String> unopened,
    List<String> left) {

  public BackupContents {
    unopened = List.copyOf(unopened);
    left = List.copyOf(left);
  }

  /** Counts while a backup is written or read. */
  static final class Count {
    private final Instant savedAt;
    private final Set<BackupUnit> units = new HashSet<>();
    private final List<String> unopened = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private int pictures;
    private long entries;

    Count(Instant savedAt) {
      this.savedAt = savedAt;
    }

    void taken(BackupEntry entry) {
      entries++;
      units.add(BackupUnit.of(entry.path()));
      if (BackupPaths.isPicture(entry.path())) {
        pictures++;
      }
      if (!entry.isOpened()) {
        unopened.add(entry.path());
      }
    }

    void left(String path) {
      left.add(path);
    }

    long entries() {
      return entries;
    }

    BackupContents contents() {
      return new BackupContents(
          savedAt,
          of(BackupUnit.Kind.FILING),
          pictures,
          of(BackupUnit.Kind.FORM),
          of(BackupUnit.Kind.WORDING),
          of(BackupUnit.Kind.PROFILES) + of(BackupUnit.Kind.OTHER),
          unopened,
          left);
    }

    private int of(BackupUnit.Kind kind) {
      return (int) units.stream().filter(unit -> unit.kind() == kind).count();
    }
  }
}
