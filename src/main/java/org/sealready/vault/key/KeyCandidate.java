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
 * What stands where a key file may stand.
 *
 * @param content empty if it cannot be read at all
 * @param parsed what it says, if it is a key file
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

  /** Whether something stands there, were it a folder or a link to nothing. */
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

  /** Whether it tells its key to everybody. */
  public boolean isOpen() {
    return has(KeySlot.Unprotected.class);
  }

  /** How many keys it holds that sealed before its own did: a newer one of a vault never fewer. */
  int earlier() {
    return parsed.map(each -> each.file().earlier().size()).orElse(0);
  }

  public boolean has(Class<? extends KeySlot> kind) {
    return parsed.flatMap(each -> each.file().slot(kind)).isPresent();
  }

  /**
   * Whether it opens what was sealed like this; behind a passphrase its vault is all that tells.
   */
  public boolean mayOpen(Census.Seal seal) {
    return isOf(seal.vault()) && (!isOpen() || keyIds().contains(seal.key()));
  }

  /** How many of the counted files it opens: behind a passphrase as many as name its vault. */
  int opens(Census census) {
    return vault().map(vault -> isOpen() ? census.of(vault, keyIds()) : census.of(vault)).orElse(0);
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
