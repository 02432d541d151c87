package org.sealready.vault.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A passphrase. The same letters typed on another system, composed or not, are the same passphrase
 * (Unicode NFC).
 */
public final class Passphrase {

  /** A new one of fewer characters is guessed too easily. */
  public static final int LEAST = 8;

  private final byte[] bytes;
  private final int length;

  private Passphrase(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /** From the typed characters; the caller wipes the array. */
  public static Passphrase of(char[] typed) {
    CharBuffer letters = CharBuffer.wrap(typed);
    // What is composed already, nearly always, never becomes a text, which could not be wiped.
    if (!Normalizer.isNormalized(letters, Normalizer.Form.NFC)) {
      letters = CharBuffer.wrap(Normalizer.normalize(letters, Normalizer.Form.NFC));
    }
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(letters);
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Arrays.fill(encoded.array(), (byte) 0);
    return new Passphrase(bytes, typed.length);
  }

  /** Whether it will do as a new one. */
  public boolean isLongEnough() {
    return length >= LEAST;
  }

  /** The recovery key, if one was typed in the place of a passphrase. */
  public Optional<RecoveryKey> asRecoveryKey() {
    return RecoveryKey.of(new String(bytes, StandardCharsets.UTF_8));
  }

  /** Whether both are the same letters; a constant-time comparison. */
  public boolean isSame(Passphrase other) {
    return MessageDigest.isEqual(bytes, other.bytes);
  }

  /**
   * The key derived from it with this salt (Argon2id). Takes several hundred milliseconds at the
   * usual cost.
   */
  public Key key(byte[] salt, Cost cost) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memoryKib())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .build());
    byte[] key = new byte[Key.LENGTH];
    generator.generateBytes(bytes, key);
    return new Key(key);
  }

  /** Overwrites it in memory. */
  public void wipe() {
    Arrays.fill(bytes, (byte) 0);
  }
}
