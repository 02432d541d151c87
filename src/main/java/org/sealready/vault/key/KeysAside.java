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
 * Key files that stood where that of the folder's own vault belongs: moved out of the way under the
 * name of their vault, never deleted while they may open anything.
 */
public final class KeysAside {

  private static final String ASIDE = "vault.key.aside-";

  private final Path folder;
  private final List<String> fresh = new ArrayList<>();

  KeysAside(Path folder) {
    this.folder = folder;
  }

  /** Whether a file of this name lies aside. */
  public static boolean isName(String name) {
    return name.startsWith(ASIDE);
  }

  public List<Path> files() throws IOException {
    return Folder.list(folder).stream()
        .filter(path -> isName(path.getFileName().toString()))
        .toList();
  }

  /** Moves it aside, whatever it is. */
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

  /** The names of what was put aside since this was asked last. */
  List<String> takeFresh() {
    synchronized (fresh) {
      List<String> names = List.copyOf(fresh);
      fresh.clear();
      return names;
    }
  }

  /** Shreds those that tell everybody a key of this vault, which has a passphrase from now on. */
  void shredOpen(Vault vault) throws IOException {
    for (Path file : files()) {
      if (tells(KeyCandidate.at(file), vault)) {
        Shredding.file(file);
      }
    }
  }

  /** Of a damaged one nobody knows where in it the key stands. */
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
