package org.sealready.vault.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checksums (SHA-256), and keys derived from keys (HMAC). */
public final class Digests {

  /** Length of a sum in bytes. */
  public static final int LENGTH = 32;

  private Digests() {}

  /** SHA-256 of these parts, one after the other. */
  public static byte[] sum(byte[]... parts) {
    MessageDigest digest = running();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  /** A SHA-256 that is still to be fed. */
  public static MessageDigest running() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has SHA-256");
    }
  }

  /** HMAC-SHA256 of the content. */
  static byte[] mac(Key key, byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
      return mac.doFinal(content);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has HMAC-SHA256");
    }
  }

  /** A derived key for one purpose, from which the first cannot be computed. */
  public static Key derived(Key key, String purpose) {
    return new Key(mac(key, purpose.getBytes(StandardCharsets.UTF_8)));
  }

  /** HMAC-SHA256 of the content with a key that is derived for this purpose and then wiped. */
  static byte[] mac(Key key, String purpose, byte[] content) {
    Key derived = derived(key, purpose);
    byte[] mac = mac(derived, content);
    derived.wipe();
    return mac;
  }
}
