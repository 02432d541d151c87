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
 * Erases filings. The file of the filing is renamed first and shredded last, so that an interrupted
 * erasure leaves neither a half erased filing in the list nor orphaned files.
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

  /** Finishes interrupted erasures of earlier runs. */
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

  /** A file whose filing is unknown is shredded as well: it could not be used. */
  private static boolean isOf(String id, Path orphan) {
    try {
      byte[] beginning = LimitedFile.beginning(orphan, SealedHeader.MAX_BYTES);
      Label label = SealedHeader.of(beginning).label();
      return label.kind() != Label.Kind.FILING || label.name().equals(id);
    } catch (Unreadable unfinished) {
      // A damaged file belongs to no filing and cannot be used; one that was not read stays.
      return unfinished.kind() == Unreadable.Kind.DAMAGED;
    }
  }
}
