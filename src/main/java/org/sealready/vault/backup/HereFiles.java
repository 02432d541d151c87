package org.sealready.vault.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.OwnerOnly;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.file.WholeFile;
import org.sealready.vault.filing.DraftStore;

/** The files of the data folder that a backup is restored into, by their paths in backups. */
record HereFiles(Path dataFolder) {

  /** The file at this path; empty if there is none. An unreadable file counts as present. */
  Optional<BackupEntry> find(String path, Optional<Vault> vault) {
    Optional<String> there = there(path);
    if (there.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path file = dataFolder.resolve(there.get());
      byte[] content = LimitedFile.read(file, BackupEntry.MAX_BYTES);
      return Optional.of(BackupEntry.of(path, content, vault));
    } catch (Unreadable closed) {
      // The existing file cannot be read: it is never overwritten.
      return Optional.of(new BackupEntry(path, Optional.empty(), false, java.util.List.of()));
    }
  }

  /** Whether something is in this place. */
  boolean has(String path) {
    return there(path).isPresent();
  }

  /** Under which path it is here, sealed or plain. */
  private Optional<String> there(String path) {
    return Stream.concat(Stream.of(path), BackupPaths.alternate(path).stream())
        .filter(each -> Files.exists(dataFolder.resolve(each), LinkOption.NOFOLLOW_LINKS))
        .findFirst();
  }

  /**
   * Writes a file whole, sealed with the vault of this store.
   *
   * @throws NotSaved if the next start could not open it
   */
  void write(BackupEntry entry, DraftStore store) throws IOException {
    Path file = dataFolder.resolve(entry.path());
    store.requireGround();
    createFolders(entry.path());
    // Temporary files of filings are looked for in the folder of filings alone.
    Path swept = file.startsWith(store.folder()) ? store.folder() : file.getParent();
    WholeFile.write(file, entry.sealed(store.vault()), swept);
  }

  /** Those below the data folder, never that itself. */
  private void createFolders(String path) throws IOException {
    for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
      OwnerOnly.createWithin(dataFolder.resolve(path.substring(0, end)));
    }
  }
}
