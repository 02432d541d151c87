package org.sealready.vault.crypto;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The recovery key, for a forgotten passphrase: 160 random bits, written in nine groups of four
 * letters and digits (Crockford's base 32, no characters that look alike). The last group is a
 * checksum, which tells a typing error from a wrong key.
 */
public final class RecoveryKey {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int SECRET = 20;
  private static final int CHARACTERS = 36;
  private static final int GROUP = 4;
  private static final int BITS = 5;

  private final byte[] secret;

  private RecoveryKey(byte[] secret) {
    this.secret = secret;
  }

  public static RecoveryKey fresh() {
    return new RecoveryKey(Key.random(SECRET));
  }

  /**
   * From what was typed: in any case and width, with blanks and hyphens anywhere, O for 0, I and L
   * for 1. Empty if that is no recovery key.
   */
  public static Optional<RecoveryKey> of(String typed) {
    String plain =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1')
            .replaceAll("[\\s\\p{Z}\\p{C}\\p{Pd}_]", "");
    if (plain.length() != CHARACTERS || plain.chars().anyMatch(c -> DIGITS.indexOf(c) < 0)) {
      return Optional.empty();
    }
    byte[] secret = new byte[SECRET];
    for (int bit = 0; bit < 8 * SECRET; bit++) {
      int digit = DIGITS.indexOf(plain.charAt(bit / BITS));
      secret[bit / 8] |= (byte) ((digit >> (BITS - 1 - bit % BITS) & 1) << (7 - bit % 8));
    }
    RecoveryKey key = new RecoveryKey(secret);
    return key.plain().equals(plain) ? Optional.of(key) : Optional.empty();
  }

  /** As it is written down, in groups. */
  public String text() {
    return plain().replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  private String plain() {
    byte[] all = Arrays.copyOf(secret, CHARACTERS * BITS / 8 + 1);
    byte[] check = Digests.sum(secret);
    System.arraycopy(check, 0, all, SECRET, all.length - SECRET);
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < CHARACTERS; at++) {
      int digit = 0;
      for (int bit = at * BITS; bit < (at + 1) * BITS; bit++) {
        digit = digit << 1 | all[bit / 8] >> (7 - bit % 8) & 1;
      }
      text.append(DIGITS.charAt(digit));
    }
    return text.toString();
  }

  /** The key that it makes with this salt; it is random enough to need no costly derivation. */
  public Key key(byte[] salt) {
    Key salted = new Key(Digests.sum(secret, salt));
    Key key = Digests.derived(salted, "recovery");
    salted.wipe();
    return key;
  }
}
