package org.sealready.service.filings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.sealready.json.AnswersJson;
import org.sealready.service.Catalogue;
import org.sealready.service.WriteRight;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.filing.DraftStore;
import org.sealready.vault.filing.ProfileFile;
import org.sealready.vault.key.LockedFolder;
import org.sealready.vault.key.VaultFolder;

/** Creates the stores and filings of a vault when it is opened. */
record VaultOpening(
    Catalogue catalogue,
    Path dataFolder,
    Clock clock,
    VaultFolder keys,
    WriteRight right,
    LockedFolder ground) {

  /**
   * The stores and filings of this vault.
   *
   * @param writeLock tries to get the right to write; false if another program has it
   */
  OpenVault open(Vault vault, BooleanSupplier writeLock) {
    right.settle();
    DraftStore store = new DraftStore(dataFolder, ground, vault, json(), clock);
    ProfileFile profiles = new ProfileFile(dataFolder, store, json());
    return new OpenVault(vault, store, new Filings(catalogue, store, profiles, clock, writeLock));
  }

  /** Cleans up after interrupted runs; needs the write lock. */
  RecoveryReport putInOrder(OpenVault open) {
    return new Housekeeping(dataFolder, open.store()).found(keys, open.vault());
  }

  private AnswersJson json() {
    return AnswersJson.kept(catalogue.form());
  }
}
