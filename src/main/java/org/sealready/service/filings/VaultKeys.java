package org.sealready.service.filings;

import java.io.IOException;
import java.util.List;
import org.sealready.service.PaperKeys;
import org.sealready.service.WriteRight;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.RecoveryKey;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.key.LockedFolder;
import org.sealready.vault.key.PaperAccess;
import org.sealready.vault.key.VaultFolder;

/**
 * Changes the passphrase and the recovery key of the vault. Every call accesses the disk; call it
 * on a background thread.
 */
public final class VaultKeys {

  private final DataFolderSession cabinet;
  private final VaultFolder keys;
  private final WriteRight right;
  private final LockedFolder ground;
  private final PaperKeys papers;

  VaultKeys(
      DataFolderSession cabinet,
      VaultFolder keys,
      WriteRight right,
      LockedFolder ground,
      PaperKeys papers) {
    this.cabinet = cabinet;
    this.keys = keys;
    this.right = right;
    this.ground = ground;
    this.papers = papers;
  }

  /**
   * Sets or changes the passphrase. When one is set for the first time, all files are sealed again,
   * which takes a while.
   *
   * @throws NotSaved if it could not be set; or it is set, and not all files could be sealed again
   *     yet: see {@link DataFolderSession#isProtected}; the next start resumes
   */
  public void protect(Passphrase passphrase) throws NotSaved, Unreadable {
    synchronized (cabinet) {
      right.require();
      cabinet.filings();
      OpenVault now = open();
      if (now.vault().isProtected()) {
        change(now, passphrase);
      } else {
        renewKey(now, passphrase);
      }
    }
  }

  private void change(OpenVault now, Passphrase passphrase) throws NotSaved, Unreadable {
    synchronized (now.store()) {
      ground.require(now.vault());
      keys.change(now.vault(), passphrase);
      ground.require(now.vault());
    }
  }

  /**
   * Changes the passphrase and the master key with it, and seals all files again: a copy of the old
   * key file, with the old passphrase, opens none of them any more. The recovery key is void.
   *
   * @throws NotSaved as {@link #protect}
   */
  public void renew(Passphrase passphrase) throws NotSaved, Unreadable {
    synchronized (cabinet) {
      right.require();
      renewKey(open(), passphrase);
    }
  }

  /** No save comes between the new key file and the stores that seal with its key. */
  private void renewKey(OpenVault now, Passphrase passphrase) throws NotSaved, Unreadable {
    try (PaperAccess.Turn _ = papers.turn()) {
      renewKeyAlone(now, passphrase);
    } finally {
      papers.refresh();
    }
  }

  private void renewKeyAlone(OpenVault now, Passphrase passphrase) throws NotSaved, Unreadable {
    synchronized (now.store()) {
      ground.require(now.vault());
      Vault renewed = keys.protect(now.vault(), passphrase);
      cabinet.reopen(new OpenVault(renewed, now.store(), now.filings()));
      try {
        now.store().resealAll(renewed);
      } finally {
        papers.renew(renewed);
        now.vault().lock();
      }
    }
  }

  /**
   * Requires the passphrase or the recovery key of the open vault, also where the disk is gone.
   *
   * @throws WrongKey if this is neither
   */
  public void require(Passphrase typed) throws WrongKey, Unreadable {
    VaultFolder.require(open().vault(), typed);
  }

  /** A recovery key in the place of the one before; it is shown once. */
  public RecoveryKey renewRecoveryKey() throws NotSaved, Unreadable {
    synchronized (cabinet) {
      right.require();
      OpenVault now = open();
      synchronized (now.store()) {
        ground.require(now.vault());
        return keys.renewRecoveryKey(now.vault());
      }
    }
  }

  /** The names of key files moved aside since the last call; they can be restored. */
  public List<String> takeAside() {
    return ground.takeAside();
  }

  /** The names of all moved-aside key files. */
  public List<String> lyingAside() throws IOException {
    return ground.lyingAside();
  }

  private OpenVault open() {
    return cabinet.opened().orElseThrow();
  }
}
