package org.sealready.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folders of a data folder that hold forms and wordings, and how these come under its vault.
 */
public final class PaperFolders {

  private PaperFolders() {}

  /** The folder of forms, and those of wordings. */
  static List<Path> in(Path dataFolder) throws IOException {
    List<Path> all = new ArrayList<>(texts(dataFolder));
    Path forms = forms(dataFolder);
    if (Files.isDirectory(forms)) {
      Folder.list(forms).stream().filter(FormStore::isNamed).forEach(all::add);
    }
    return all.stream().filter(Files::isDirectory).toList();
  }

  private static List<Path> texts(Path dataFolder) {
    Path letters = letters(dataFolder);
    return List.of(letters, letters.resolve("aside"), letters.resolve("drafts"));
  }

  static Path forms(Path dataFolder) {
    return dataFolder.resolve("forms");
  }

  /** The user's wordings; beside them what they replaced, and what is still being written. */
  public static Path letters(Path dataFolder) {
    return dataFolder.resolve("letters");
  }

  /**
   * Seals what lies plain: forms under any vault, wordings under one with a passphrase; their plain
   * remains are shredded. For the one program that writes.
   *
   * @throws IOException if something could not be sealed; the next start tries again
   */
  public static void takeIn(Path dataFolder, Vault vault) throws IOException {
    Custody custody = Custody.of(Optional.of(vault));
    if (Files.isDirectory(forms(dataFolder))) {
      FormStore store = new FormStore(dataFolder, custody);
      store.tidy();
      new FormLeftovers(store).takeIn(vault);
    }
    if (vault.isProtected()) {
      for (Path folder : texts(dataFolder)) {
        if (Files.isDirectory(folder)) {
          new TextFolder(folder, custody).takeIn(vault);
        }
      }
    }
  }
}
