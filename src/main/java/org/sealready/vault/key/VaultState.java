package org.sealready.vault.key;

import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.Unreadable;

/** How a data folder presents itself. */
public sealed interface VaultState {

  /** Nothing was kept here yet: a vault is to be made. */
  record Missing() implements VaultState {}

  /** Its owner works without a passphrase. */
  record Open(Vault vault) implements VaultState {}

  /**
   * A passphrase is asked for.
   *
   * @param hasRecoveryKey whether a recovery key opens it as well
   */
  record Locked(boolean hasRecoveryKey) implements VaultState {}

  /** Its keys cannot be read, and its copy of them neither. */
  record Broken(Unreadable.Kind why) implements VaultState {}
}
