package org.sealready.vault.crypto;

/** A key slot: the master key, encrypted with a passphrase or a recovery key, or unencrypted. */
public sealed interface KeySlot {

  /** Through a passphrase. */
  record ByPassphrase(Cost cost, byte[] salt, WrappedKey key) implements KeySlot {

    /** To the keys of this vault through this passphrase, which costs so much to try. */
    public static ByPassphrase of(Vault vault, Passphrase passphrase, Cost cost) {
      byte[] salt = Key.random(SALT);
      Key key = passphrase.key(salt, cost);
      WrappedKey wrapped = WrappedKey.of(vault.master(), key, vault.id());
      key.wipe();
      return new ByPassphrase(cost, salt, wrapped);
    }
  }

  /** Through the recovery key. */
  record ByRecoveryKey(byte[] salt, WrappedKey key) implements KeySlot {

    /** To the keys of this vault through this recovery key. */
    public static ByRecoveryKey of(Vault vault, RecoveryKey recovery) {
      byte[] salt = Key.random(SALT);
      Key key = recovery.key(salt);
      WrappedKey wrapped = WrappedKey.of(vault.master(), key, vault.id());
      key.wipe();
      return new ByRecoveryKey(salt, wrapped);
    }
  }

  /** The unencrypted master key: the user works without a passphrase. */
  record Unprotected(byte[] key) implements KeySlot {}

  /** Length of a salt in bytes. */
  int SALT = 16;
}
