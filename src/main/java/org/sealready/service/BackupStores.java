package org.sealready.service;

import java.nio.file.Path;
import java.util.Optional;
import org.sealready.draft.DraftStore;
import org.sealready.draft.Entrance;
import org.sealready.draft.NotSaved;
import org.sealready.draft.OpenBackup;
import org.sealready.draft.Passphrase;
import org.sealready.draft.Unreadable;
import org.sealready.draft.VaultFolder;
import org.sealready.draft.WrongKey;

/**
 * What a backup is saved from, compared with and taken into. Nothing else opens, locks or changes
 * the vault meanwhile: each call holds the data folder's lock within this program.
 */
record BackupStores(Cabinet cabinet, VaultFolder keys, WriteRight right) {

  Path dataFolder() {
    return cabinet.dataFolder();
  }

  DraftStore toSave() throws NotSaved {
    synchronized (cabinet) {
      right.require();
      return store();
    }
  }

  /** Empty where nothing was kept yet. */
  Optional<DraftStore> toCompare() throws NotSaved {
    synchronized (cabinet) {
      return isMissing() ? Optional.empty() : Optional.of(store());
    }
  }

  /** Makes the vault of the backup where there is none. */
  DraftStore toRestore(OpenBackup backup, Passphrase secret) throws NotSaved, Unreadable, WrongKey {
    synchronized (cabinet) {
      right.require();
      if (isMissing()) {
        cabinet.open(backup, secret);
      }
      return store();
    }
  }

  private boolean isMissing() {
    return cabinet.opened().isEmpty() && keys.find() instanceof Entrance.Missing;
  }

  private DraftStore store() throws NotSaved {
    cabinet.filings();
    return cabinet.opened().orElseThrow().store();
  }

  /** Does what is done when a vault is opened, for what was taken in. */
  void putInOrder() {
    cabinet.putInOrder();
  }
}
