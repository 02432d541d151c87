package org.sealready.service.lists;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The public key of a maker of packs (Ed25519, RFC 8032).
 *
 * @param text as it stands in a pack: the key's X.509 form in Base64, in one way only
 */
public record MakerKey(String text) {

  private static final String KIND = "Ed25519";

  /** An Ed25519 key in X.509 form, in bytes. */
  private static final int LENGTH = 44;

  private static final int SIGNATURE = 64;
  private static final int SHOWN = 10;
  private static final int GROUP = 4;

  /** The key that is written so; empty where it is none of this kind. */
  static Optional<MakerKey> of(Object written) {
    if (!(written instanceof String text) || text.length() > 2 * LENGTH) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      boolean isOne =
          bytes.length == LENGTH
              && Base64.getEncoder().encodeToString(bytes).equals(text)
              && key(bytes).getAlgorithm().matches("EdDSA|" + KIND);
      return isOne ? Optional.of(new MakerKey(text)) : Optional.empty();
    } catch (IllegalArgumentException | GeneralSecurityException none) {
      // The caller says that the pack carries no usable key.
      return Optional.empty();
    }
  }

  private static PublicKey key(byte[] bytes) throws GeneralSecurityException {
    return KeyFactory.getInstance(KIND).generatePublic(new X509EncodedKeySpec(bytes));
  }

  /** Whether whoever has the secret half has signed this. */
  boolean hasSigned(byte[] content, byte[] signature) {
    if (signature.length != SIGNATURE) {
      return false;
    }
    try {
      Signature check = Signature.getInstance(KIND);
      check.initVerify(key(Base64.getDecoder().decode(text)));
      check.update(content);
      return check.verify(signature);
    } catch (GeneralSecurityException malformed) {
      // A signature that cannot even be read proves nothing.
      return false;
    }
  }

  /** What two people compare: the first 80 bits of the key's SHA-256, in groups of four digits. */
  public String fingerprint() {
    String digits = sum(Base64.getDecoder().decode(text)).substring(0, 2 * SHOWN);
    return digits.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  /** Whether this is what a person has written down of the fingerprint. */
  public boolean isCalled(String written) {
    String digits = written.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    return digits.equals(fingerprint().replace("-", ""));
  }

  /** The SHA-256 of these bytes in hexadecimal digits. */
  static String sum(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
