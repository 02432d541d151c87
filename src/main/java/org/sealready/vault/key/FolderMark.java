package org.sealready.vault.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sealready.vault.crypto.VaultId;
import org.sealready.vault.file.Folder;
import org.sealready.vault.file.OwnerOnly;

/**
 * Marker files (empty) with the ids of the vaults that have used a data folder: key files can be
 * exchanged while nothing is sealed yet, and files of other vaults may be copied into it. Copying
 * another data folder over this one adds its marker and leaves the existing one.
 */
final class FolderMark {

  private static final Pattern NAME = Pattern.compile("vault\\.of-([0-9a-f]{32})");

  private FolderMark() {}

  static Set<VaultId> in(Path dataFolder) throws IOException {
    return Folder.list(dataFolder).stream()
        .map(file -> NAME.matcher(file.getFileName().toString()))
        .filter(Matcher::matches)
        .map(name -> new VaultId(name.group(1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Records that this vault uses the folder. */
  static void put(Path dataFolder, VaultId vault) throws IOException {
    Path mark = file(dataFolder, vault);
    if (!Files.exists(mark)) {
      Files.createFile(mark, OwnerOnly.file(mark));
    }
  }

  /** Removes them where no sealed file is left and a new vault is created. */
  static void clear(Path dataFolder) throws IOException {
    for (VaultId gone : in(dataFolder)) {
      Files.deleteIfExists(file(dataFolder, gone));
    }
  }

  private static Path file(Path dataFolder, VaultId vault) {
    return dataFolder.resolve("vault.of-" + vault.hex());
  }
}
