package org.sealready.vault.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.key.PaperAccess;
import org.sealready.vault.place.PaperPlaces;

/** Seals the plain forms and wordings of a data folder. */
public final class PaperFolders {

  private PaperFolders() {}

  /**
   * Seals plain files: forms under any vault, wordings under one with a passphrase; the plain files
   * are shredded. The caller must have the write lock.
   *
   * @throws IOException if something could not be sealed; the next start tries again
   */
  public static void takeIn(Path dataFolder, Vault vault) throws IOException {
    PaperAccess custody = PaperAccess.of(Optional.of(vault));
    if (Files.isDirectory(PaperPlaces.forms(dataFolder))) {
      PaperStore store = new PaperStore(dataFolder, custody);
      store.tidy();
      new PaperLeftovers(store).takeIn(vault);
    }
    if (vault.isProtected()) {
      for (Path folder : PaperPlaces.texts(dataFolder)) {
        if (Files.isDirectory(folder)) {
          new TextFolder(folder, custody).takeIn(vault);
        }
      }
    }
  }
}
