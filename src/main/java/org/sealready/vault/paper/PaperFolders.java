package org.sealready.vault.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.key.PaperAccess;
import org.sealready.vault.place.PaperPlaces;

/** How the forms and wordings of a data folder come under its vault. */
public final class PaperFolders {

  private PaperFolders() {}

  /**
   * Seals what lies plain: forms under any vault, wordings under one with a passphrase; their plain
   * remains are shredded. For the one program that writes.
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
