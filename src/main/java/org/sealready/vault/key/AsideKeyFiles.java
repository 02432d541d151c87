package org.sealready.vault.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sealready.vault.crypto.KeySlot;
import org.sealready.vault.crypto.Shredding;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.VaultId;
import org.sealready.vault.file.Folder;
import org.sealready.vault.file.WholeFile;

/**
 * Foreign or older key files, moved aside and renamed after their vault, never deleted while they
 * may open a file.
 */
public final class AsideKeyFiles {

  private static final String ASIDE = "vault.key.aside-";

  private final Path folder;
  private final List<String> fresh = new ArrayList<>();

  AsideKeyFiles(Path folder) {
    this.folder = folder;
  }

  /** Whether this is the name of a moved-aside key file. */
  public static boolean isName(String name) {
    return name.startsWith(ASIDE);
  }

  public List<Path> files() throws IOException {
    return Folder.list(folder).stream()
        .filter(path -> isName(path.getFileName().toString()))
        .toList();
  }

  /** Moves this file or folder aside. */
  void put(KeyCandidate key) throws IOException {
    String name = ASIDE + key.vault().map(VaultId::brief).orElse("unreadable");
    Path free = folder.resolve(name);
    for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
      free = folder.resolve(name + "-" + i);
    }
    WholeFile.move(key.path(), free);
    synchronized (fresh) {
      fresh.add(free.getFileName().toString());
    }
  }

  /** The names of files moved aside since the last call. */
  List<String> takeFresh() {
    synchronized (fresh) {
      List<String> names = List.copyOf(fresh);
      fresh.clear();
      return names;
    }
  }

  /** Shreds those with an unencrypted key of this vault, which has a passphrase from now on. */
  void shredOpen(Vault vault) throws IOException {
    for (Path file : files()) {
      if (tells(KeyCandidate.at(file), vault)) {
        Shredding.file(file);
      }
    }
  }

  /** In a damaged one the position of the key is unknown. */
  private static boolean tells(KeyCandidate key, Vault vault) {
    Optional<KeySlot.Unprotected> slot =
        key.parsed().flatMap(each -> each.file().slot(KeySlot.Unprotected.class));
    return key.parsed().isPresent()
        ? slot.stream().anyMatch(open -> isOf(open.key(), vault))
        : vault.keys().stream().anyMatch(each -> holds(key.content(), each.bytes()));
  }

  private static boolean isOf(byte[] key, Vault vault) {
    return vault.keys().stream().anyMatch(each -> Arrays.equals(each.bytes(), key));
  }

  private static boolean holds(byte[] content, byte[] key) {
    for (int at = 0; at + key.length <= content.length; at++) {
      if (Arrays.equals(content, at, at + key.length, key, 0, key.length)) {
        return true;
      }
    }
    return false;
  }
}
