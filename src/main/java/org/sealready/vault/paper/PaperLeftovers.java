package org.sealready.vault.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.sealready.vault.crypto.Shredding;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.Folder;
import org.sealready.vault.file.WholeFile;
import org.sealready.vault.place.DraftFiles;
import org.sealready.vault.place.PaperPlaces;

/**
 * Cleans up the folder of forms: temporary files, papers that no description names, and plain files
 * although there is a vault. Files that a description names and foreign files are left unchanged.
 */
final class PaperLeftovers {

  private static final Pattern PAPER = Pattern.compile("paper-[0-9a-f]{12}[a-z0-9.-]*");
  private static final Pattern ASIDE =
      Pattern.compile("\\.[0-9a-f-]{36}(\\" + PaperStore.MADE + "|\\" + PaperStore.GONE + ")");

  private final PaperStore store;

  PaperLeftovers(PaperStore store) {
    this.store = store;
  }

  /** Removes the files of interrupted changes. */
  void clear() throws IOException {
    for (Path left : Folder.list(store.folder())) {
      if (ASIDE.matcher(left.getFileName().toString()).matches() || isHalf(left)) {
        Shredding.folder(left);
      } else if (PaperPlaces.isForm(left)) {
        clearWithin(left);
      }
    }
  }

  /** A folder that is no form any more; what cannot be cleared away now is at the next change. */
  static void drop(Path aside) {
    try {
      Shredding.folder(aside);
    } catch (IOException later) {
      // It is no form any more; the next change clears it away.
      return;
    }
  }

  private static void clearWithin(Path own) throws IOException {
    for (Path file : Folder.list(own)) {
      if (WholeFile.isTemporary(file)) {
        Shredding.file(file);
      }
    }
  }

  /** A folder without a description that contains papers only, as older versions left them. */
  private boolean isHalf(Path own) throws IOException {
    return PaperPlaces.isForm(own)
        && !Files.isSymbolicLink(own)
        && !store.isDescribed(own)
        && Folder.list(own).stream().allMatch(PaperLeftovers::isPaper);
  }

  /** Papers of this form that its description does not name; another change tries again. */
  void forget(Path own, Set<String> named) {
    try {
      for (Path file : Folder.list(own)) {
        if (isPaper(file) && !named.contains(plainName(file))) {
          Shredding.file(file);
        }
      }
    } catch (IOException later) {
      // No description names it; the next change clears it away.
      return;
    }
  }

  /** Seals plain files from before there was a vault. */
  void takeIn(Vault vault) throws IOException {
    for (String id : store.ids()) {
      for (Path path : Folder.list(store.folder().resolve(id))) {
        String name = path.getFileName().toString();
        if (name.equals(plainName(path))
            && (name.equals(PaperStore.DESCRIPTION) || isPaper(path))) {
          takeIn(vault, path, store.file(id, name));
        }
      }
    }
  }

  private static void takeIn(Vault vault, Path path, StoredFile file) throws IOException {
    if (WholeFile.isTemporary(path) || Folder.has(file.sealed())) {
      Shredding.file(path);
    } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      file.takeIn(vault);
    }
  }

  private static boolean isPaper(Path file) {
    return WholeFile.isTemporary(file) || PAPER.matcher(plainName(file)).matches();
  }

  private static String plainName(Path file) {
    return file.getFileName().toString().replaceFirst("\\Q" + DraftFiles.SEALED + "\\E$", "");
  }
}
