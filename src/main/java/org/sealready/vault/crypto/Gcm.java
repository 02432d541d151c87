package org.sealready.vault.crypto;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D): authenticated encryption with the header as associated data. A
 * nonce is used once per key; every caller takes a new random one.
 */
public final class Gcm {

  /** Length of a nonce in bytes. */
  public static final int NONCE = 12;

  /** What sealing adds, in bytes. */
  public static final int TAG = 16;

  private Gcm() {}

  /** Encrypts; the header is not encrypted, but a changed one opens nothing. */
  static byte[] seal(Key key, byte[] nonce, byte[] header, byte[] plain) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, key, nonce, header).doFinal(plain);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has AES-GCM");
    }
  }

  /** Decrypts; empty if key, nonce, header or content are not those of sealing. */
  static Optional<byte[]> open(Key key, byte[] nonce, byte[] header, byte[] sealed) {
    if (sealed.length < TAG) {
      return Optional.empty();
    }
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, header).doFinal(sealed));
    } catch (AEADBadTagException changed) {
      // Empty is the answer to a wrong key: every caller makes a failure of it.
      return Optional.empty();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has AES-GCM");
    }
  }

  private static Cipher cipher(int mode, Key key, byte[] nonce, byte[] header)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(8 * TAG, nonce));
    cipher.updateAAD(header);
    return cipher;
  }
}
