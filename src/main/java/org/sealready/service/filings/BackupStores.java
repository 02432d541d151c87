package org.sealready.service.filings;

import java.nio.file.Path;
import java.util.Optional;
import org.sealready.service.WriteRight;
import org.sealready.vault.backup.OpenBackup;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.DraftStore;
import org.sealready.vault.key.VaultFolder;
import org.sealready.vault.key.VaultState;

/**
 * The stores of a data folder for backup and restore. Nothing else opens, locks or changes the
 * vault meanwhile: each call synchronises on the data folder's monitor.
 */
record BackupStores(DataFolderSession cabinet, VaultFolder keys, WriteRight right) {

  Path dataFolder() {
    return cabinet.dataFolder();
  }

  DraftStore toSave() throws NotSaved {
    synchronized (cabinet) {
      right.require();
      return store();
    }
  }

  /** Empty where nothing was saved yet. */
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
    return cabinet.opened().isEmpty() && keys.find() instanceof VaultState.Missing;
  }

  private DraftStore store() throws NotSaved {
    cabinet.filings();
    return cabinet.opened().orElseThrow().store();
  }

  /** Runs the housekeeping of opening a vault on the restored files. */
  void putInOrder() {
    cabinet.putInOrder();
  }
}
