package org.sealready.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
    Custody custody = Custody.of(Optional.of(vault));
    if (Files.isDirectory(PaperPlaces.forms(dataFolder))) {
      FormStore store = new FormStore(dataFolder, custody);
      store.tidy();
      new FormLeftovers(store).takeIn(vault);
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
