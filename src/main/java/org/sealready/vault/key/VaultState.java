package org.sealready.vault.key;

import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.Unreadable;

/** The state of the vault of a data folder at the start. */
public sealed interface VaultState {

  /** Nothing was saved here yet: a vault is created with the first save. */
  record Missing() implements VaultState {}

  /** It has no passphrase. */
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
