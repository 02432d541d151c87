package org.sealready.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.sealready.draft.DraftStore;
import org.sealready.draft.Ground;
import org.sealready.draft.ProfileFile;
import org.sealready.draft.Vault;
import org.sealready.draft.VaultFolder;
import org.sealready.json.AnswersJson;

/** Makes what stands on a vault when it is opened: its stores and its filings. */
record VaultOpening(
    Catalogue catalogue,
    Path dataFolder,
    Clock clock,
    VaultFolder keys,
    WriteRight right,
    Ground ground) {

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

  /** Puts in order what earlier runs have left; for the one program that writes. */
  Found putInOrder(OpenVault open) {
    return new Housekeeping(dataFolder, open.store()).found(keys, open.vault());
  }

  private AnswersJson json() {
    return new AnswersJson(catalogue.form());
  }
}
