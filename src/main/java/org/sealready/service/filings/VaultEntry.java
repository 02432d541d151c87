package org.sealready.service.filings;

import java.util.Optional;
import org.sealready.service.WriteRight;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.key.VaultFolder;
import org.sealready.vault.key.VaultState;

/**
 * Opens or creates the vault of the data folder: it exists, or the first save creates one with the
 * chosen passphrase. Guarded by the data folder's monitor.
 */
final class VaultEntry {

  private final VaultFolder keys;
  private final WriteRight right;
  private Optional<Passphrase> chosen = Optional.empty();
  private boolean foundNone;

  VaultEntry(VaultFolder keys, WriteRight right) {
    this.keys = keys;
    this.right = right;
  }

  /** How the folder at the path presents itself while nothing is open. */
  VaultState find() throws NotSaved {
    right.renewIfMoved();
    VaultState found = keys.find();
    foundNone = found instanceof VaultState.Missing;
    return found;
  }

  /** What a new vault is to be protected with. */
  void choose(Optional<Passphrase> passphrase) {
    chosen = passphrase;
  }

  /**
   * The vault, which is created where there is none.
   *
   * @throws NotSaved if it could not be made, or its keys cannot be read
   * @throws IllegalStateException if it is locked
   */
  Vault makeOrOpen() throws NotSaved {
    right.renewIfMoved();
    VaultState now = keys.find();
    if (foundNone && !(now instanceof VaultState.Missing)) {
      // The user has not yet been asked about a vault that was copied here since.
      throw NotSaved.moved();
    }
    return switch (now) {
      case VaultState.Missing none -> make();
      case VaultState.Open(Vault open) -> open;
      case VaultState.Locked locked -> throw new IllegalStateException("the vault is locked");
      case VaultState.Broken broken -> throw NotSaved.because(broken.why());
    };
  }

  private Vault make() throws NotSaved {
    right.require();
    Vault vault = keys.create(chosen);
    chosen.ifPresent(Passphrase::wipe);
    chosen = Optional.empty();
    return vault;
  }
}
