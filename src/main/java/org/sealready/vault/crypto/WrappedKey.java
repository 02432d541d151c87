package org.sealready.vault.crypto;

import java.util.Optional;

/**
 * A key sealed with another key.
 *
 * @param sealed the key and its tag
 */
public record WrappedKey(byte[] nonce, byte[] sealed) {

  /** Length of {@code sealed} in bytes. */
  static final int SEALED = Key.LENGTH + Gcm.TAG;

  /** Seals this key; the context must be given again to open it. */
  public static WrappedKey of(Key key, Key with, byte[] context) {
    byte[] nonce = Key.random(Gcm.NONCE);
    return new WrappedKey(nonce, Gcm.seal(with, nonce, context, key.bytes()));
  }

  /** The key, if this is the one that it was sealed with. */
  public Optional<Key> open(Key with, byte[] context) {
    return Gcm.open(with, nonce, context, sealed).map(Key::new);
  }
}
