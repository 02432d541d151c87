package org.sealready.vault.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.SealedHeader;
import org.sealready.vault.crypto.Shredding;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.OwnerOnly;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.file.WholeFile;
import org.sealready.vault.place.DraftFiles;

/**
 * Erases filings. The file of the filing is moved out of sight first and shredded last, so that an
 * end in the middle leaves neither half a filing in the list nor anything that nobody finds again.
 */
final class Erasure {

  private final DraftFiles files;

  Erasure(DraftFiles files) {
    this.files = files;
  }

  void begin(String id) throws IOException {
    Path mark = files.erased(id);
    if (Files.exists(files.sealed(id))) {
      WholeFile.move(files.sealed(id), mark);
    } else if (Files.isDirectory(files.backups(id).folder()) && !Files.exists(mark)) {
      Files.createFile(mark, OwnerOnly.file(mark));
    }
    finish(id);
  }

  /** Ends what was begun in earlier runs. */
  void finishAll() throws IOException {
    for (String id : files.erasing()) {
      finish(id);
    }
  }

  private void finish(String id) throws IOException {
    for (Path orphan : files.orphans()) {
      if (isOf(id, orphan)) {
        Shredding.file(orphan);
      }
    }
    Shredding.folder(files.backups(id).folder());
    Shredding.folder(files.attachments(id));
    Shredding.file(files.erased(id));
  }

  /** What does not tell whose it is goes as well: nobody could use it. */
  private static boolean isOf(String id, Path orphan) {
    try {
      byte[] beginning = LimitedFile.beginning(orphan, SealedHeader.MAX_BYTES);
      Label label = SealedHeader.of(beginning).label();
      return label.kind() != Label.Kind.FILING || label.name().equals(id);
    } catch (Unreadable unfinished) {
      // Damaged, it tells of no filing and nobody could use it; unread, it stays.
      return unfinished.kind() == Unreadable.Kind.DAMAGED;
    }
  }
}
