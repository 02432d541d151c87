package org.sealready.service;

import java.util.Optional;
import org.sealready.draft.Entrance;
import org.sealready.draft.NotSaved;
import org.sealready.draft.Passphrase;
import org.sealready.draft.Vault;
import org.sealready.draft.VaultFolder;

/**
 * How this program comes to the vault of its data folder: it finds one, or the first save makes one
 * with the passphrase that was chosen for it. The data folder's lock within this program guards it.
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
  Entrance find() throws NotSaved {
    right.renewIfMoved();
    Entrance found = keys.find();
    foundNone = found instanceof Entrance.Missing;
    return found;
  }

  /** What a new vault is to be protected with. */
  void choose(Optional<Passphrase> passphrase) {
    chosen = passphrase;
  }

  /**
   * The vault, which is made where there is none.
   *
   * @throws NotSaved if it could not be made, or its keys cannot be read
   * @throws IllegalStateException if it is locked
   */
  Vault makeOrOpen() throws NotSaved {
    right.renewIfMoved();
    Entrance now = keys.find();
    if (foundNone && !(now instanceof Entrance.Missing)) {
      // Nobody was told of the vault that has come to lie here since.
      throw NotSaved.moved();
    }
    return switch (now) {
      case Entrance.Missing none -> make();
      case Entrance.Open(Vault open) -> open;
      case Entrance.Locked locked -> throw new IllegalStateException("the vault is locked");
      case Entrance.Broken broken -> throw NotSaved.because(broken.why());
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
