package org.sealready.vault.key;

import java.util.Optional;
import org.sealready.vault.crypto.KeyFileFormat;
import org.sealready.vault.crypto.KeySlot;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.VaultId;
import org.sealready.vault.file.Unreadable;

/** Pins the vault that this program found first in a data folder; another one is refused later. */
final class KnownVault {

  private record Known(VaultId vault, boolean isProtected) {}

  private volatile Optional<Known> known = Optional.empty();

  /** Whether none was found yet. */
  boolean isNone() {
    return known.isEmpty();
  }

  /**
   * Pins the vault of this key file.
   *
   * @throws Unreadable if another was pinned before, or the pinned one has a passphrase and this
   *     has none
   */
  void require(KeyFileFormat.Parsed found) throws Unreadable {
    boolean isOpen = found.file().slot(KeySlot.Unprotected.class).isPresent();
    VaultId vault = VaultId.of(found.file().vault());
    if (known.stream().anyMatch(each -> !each.vault().equals(vault))) {
      throw new Unreadable(Unreadable.Kind.FOREIGN);
    }
    if (known.stream().anyMatch(each -> each.isProtected() && isOpen)) {
      throw new Unreadable(Unreadable.Kind.OLDER);
    }
    known = Optional.of(new Known(vault, !isOpen));
  }

  /**
   * Pins this open vault.
   *
   * @return the same vault
   */
  Vault remember(Vault vault) {
    known = Optional.of(new Known(vault.name(), vault.isProtected()));
    return vault;
  }
}
