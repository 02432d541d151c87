package org.sealready.vault.crypto;

import java.security.SecureRandom;
import java.util.Arrays;

/** A secret key of 256 bits. Its {@code toString} shows nothing, and it can be wiped. */
public final class Key {

  /** Length in bytes. */
  static final int LENGTH = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] bytes;

  /** Takes ownership of the array. */
  public Key(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a key has " + LENGTH + " bytes");
    }
    this.bytes = bytes;
  }

  /** A new random key. */
  public static Key fresh() {
    return new Key(random(LENGTH));
  }

  /** So many random bytes: keys, salts, nonces. */
  public static byte[] random(int count) {
    byte[] random = new byte[count];
    RANDOM.nextBytes(random);
    return random;
  }

  /** The key itself, not a copy. */
  public byte[] bytes() {
    return bytes;
  }

  /** The same key, wiped on its own. */
  public Key copy() {
    return new Key(bytes.clone());
  }

  /** Overwrites the key in memory. */
  public void wipe() {
    Arrays.fill(bytes, (byte) 0);
  }
}
