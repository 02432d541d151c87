package org.sealready.vault.key;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.sealready.vault.crypto.Key;
import org.sealready.vault.crypto.KeyFile;
import org.sealready.vault.crypto.KeyFileFormat;
import org.sealready.vault.crypto.KeySlot;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.VaultId;
import org.sealready.vault.crypto.WrappedKey;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.Unreadable;

/**
 * A file at one of the paths of key files, which may or may not be a key file.
 *
 * @param content empty if it cannot be read at all
 * @param parsed its content, if it is a key file
 * @param broken why it is none
 */
public record KeyCandidate(
    Path path,
    byte[] content,
    Optional<KeyFileFormat.Parsed> parsed,
    Optional<Unreadable.Kind> broken) {

  public static KeyCandidate at(Path path) {
    byte[] content = new byte[0];
    try {
      content = LimitedFile.read(path, KeyFileFormat.MAX_BYTES);
      return new KeyCandidate(
          path, content, Optional.of(KeyFileFormat.read(content)), Optional.empty());
    } catch (Unreadable unreadable) {
      return new KeyCandidate(path, content, Optional.empty(), Optional.of(unreadable.kind()));
    }
  }

  /** Whether the path exists, also as a folder or a dangling link. */
  public boolean isThere() {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  boolean is(Unreadable.Kind kind) {
    return broken.filter(kind::equals).isPresent();
  }

  public boolean isOf(VaultId vault) {
    return vault().filter(vault::equals).isPresent();
  }

  public Optional<VaultId> vault() {
    return parsed.map(each -> VaultId.of(each.file().vault()));
  }

  /** Whether its key is unencrypted. */
  public boolean isOpen() {
    return has(KeySlot.Unprotected.class);
  }

  /** The number of its earlier keys: a newer key file of a vault never has fewer. */
  int earlier() {
    return parsed.map(each -> each.file().earlier().size()).orElse(0);
  }

  public boolean has(Class<? extends KeySlot> kind) {
    return parsed.flatMap(each -> each.file().slot(kind)).isPresent();
  }

  /** Whether it may open files with this seal; with a passphrase only its vault is known. */
  public boolean mayOpen(SealedFileCount.Seal seal) {
    return isOf(seal.vault()) && (!isOpen() || keyIds().contains(seal.key()));
  }

  /** How many of the counted files it opens: behind a passphrase as many as name its vault. */
  int opens(SealedFileCount fileCount) {
    return vault()
        .map(vault -> isOpen() ? fileCount.of(vault, keyIds()) : fileCount.of(vault))
        .orElse(0);
  }

  private Set<String> keyIds() {
    Set<String> ids = new HashSet<>();
    KeyFile file = parsed.orElseThrow().file();
    Key master = new Key(file.slot(KeySlot.Unprotected.class).orElseThrow().key().clone());
    ids.add(HexFormat.of().formatHex(Vault.idOf(master)));
    for (WrappedKey wrapped : file.earlier()) {
      wrapped
          .open(master, file.vault())
          .ifPresent(key -> ids.add(HexFormat.of().formatHex(Vault.idOf(key))));
    }
    return ids;
  }
}
