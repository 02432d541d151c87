package org.sealready.draft;

import java.security.SecureRandom;
import java.util.Arrays;

/** A secret key of 256 bits. Says nothing about itself and can be wiped. */
final class Key {

  /** Length in bytes. */
  static final int LENGTH = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] bytes;

  /** Takes the array over. */
  Key(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a key has " + LENGTH + " bytes");
    }
    this.bytes = bytes;
  }

  /** A new random key. */
  static Key fresh() {
    return new Key(random(LENGTH));
  }

  /** So many random bytes: keys, salts, nonces. */
  static byte[] random(int count) {
    byte[] random = new byte[count];
    RANDOM.nextBytes(random);
    return random;
  }

  /** The key itself, not a copy. */
  byte[] bytes() {
    return bytes;
  }

  /** The same key, wiped on its own. */
  Key copy() {
    return new Key(bytes.clone());
  }

  /** Overwrites the key in memory. */
  void wipe() {
    Arrays.fill(bytes, (byte) 0);
  }
}
