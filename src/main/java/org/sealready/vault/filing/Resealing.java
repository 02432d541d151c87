package org.sealready.vault.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sealready.vault.crypto.SealedHeader;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.file.WholeFile;
import org.sealready.vault.key.ResealingMark;
import org.sealready.vault.paper.PaperFolders;
import org.sealready.vault.paper.StoredFile;
import org.sealready.vault.place.DraftFiles;
import org.sealready.vault.place.SealedFiles;

/**
 * Key rotation: seals the files of an earlier master key again; {@link ResealingMark} is set until
 * the last file, form and wording is sealed.
 */
public final class Resealing {

  private final Vault vault;

  public Resealing(Vault vault) {
    this.vault = vault;
  }

  /**
   * Seals every file of this data folder that needs it. One that cannot be opened is left
   * unchanged; after one that cannot be written it continues with the others.
   *
   * @throws NotSaved if one could not be written
   */
  public void all(Path dataFolder) throws NotSaved {
    try {
      Optional<IOException> failure = Optional.empty();
      for (Path file : SealedFiles.in(dataFolder)) {
        try {
          reseal(file, dataFolder);
        } catch (IOException notWritten) {
          failure = failure.or(() -> Optional.of(notWritten));
        }
      }
      if (failure.isPresent()) {
        throw failure.get();
      }
      PaperFolders.takeIn(dataFolder, vault);
      ResealingMark.clear(dataFolder);
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }

  private void reseal(Path file, Path dataFolder) throws IOException {
    try {
      byte[] beginning = LimitedFile.beginning(file, SealedHeader.MAX_BYTES);
      SealedHeader header = SealedHeader.of(beginning);
      if (!vault.isCurrent(header)) {
        byte[] sealed = LimitedFile.read(file, StoredFile.MAX_BYTES);
        byte[][] plain = vault.open(header.label().kind(), sealed).toArray(byte[][]::new);
        WholeFile.write(file, vault.seal(header.label(), plain), whereSwept(file, dataFolder));
      }
    } catch (Unreadable leftAlone) {
      // A file that no key opens is left unchanged: sealing it again would destroy it.
      return;
    }
  }

  /** Temporary files are looked for in these folders. */
  private static Path whereSwept(Path file, Path dataFolder) {
    Path filings = dataFolder.resolve(DraftFiles.FOLDER);
    return file.startsWith(filings) ? filings : file.getParent();
  }
}
