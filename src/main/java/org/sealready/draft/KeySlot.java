package org.sealready.draft;

/** One way to the master key. */
sealed interface KeySlot {

  /** Through a passphrase. */
  record ByPassphrase(Cost cost, byte[] salt, WrappedKey key) implements KeySlot {}

  /** Through the recovery key. */
  record ByRecoveryKey(byte[] salt, WrappedKey key) implements KeySlot {}

  /** For everybody who has the file: its owner works without a passphrase. */
  record Unprotected(byte[] key) implements KeySlot {}

  /** Length of a salt in bytes. */
  int SALT = 16;
}
