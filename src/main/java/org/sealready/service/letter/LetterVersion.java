package org.sealready.service.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a letter says, without its words: enough to tell whether another print of it says the same,
 * and which answers differ.
 *
 * @param letter its id
 * @param digest of everything that stands on its page (SHA-256 in hexadecimal)
 * @param wording digest of its wording, or of the form that takes its place
 * @param answers by the id of each field that counts, a short digest of its answer
 */
public record LetterVersion(
    String letter, String digest, String wording, Map<String, String> answers) {

  /** Digits and letters that nobody takes for another one, read or spoken, in print or by hand. */
  static final String SIGNS = "3479ACEFHJKMNPRTWXY";

  /** Before the digest of a form, to tell it from our own wording. */
  static final String FORM = "form ";

  private static final int SIGNS_OF_CODE = 4;
  private static final int BYTE = 256;

  public LetterVersion {
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
  }

  /** Four signs by which people tell versions apart. */
  public String code() {
    byte[] bytes = HexFormat.of().parseHex(digest);
    long number = 0;
    for (int i = 0; i < SIGNS_OF_CODE; i++) {
      number = number * BYTE + (bytes[i] & 0xFF);
    }
    StringBuilder code = new StringBuilder();
    while (code.length() < SIGNS_OF_CODE) {
      code.append(SIGNS.charAt((int) (number % SIGNS.length())));
      number /= SIGNS.length();
    }
    return code.toString();
  }

  /** Whether both say the same. */
  public boolean saysTheSame(LetterVersion other) {
    return digest.equals(other.digest);
  }

  /** Whether a form was filled in place of our own wording. */
  boolean isOfForm() {
    return wording.startsWith(FORM);
  }

  static String sum(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256");
    }
  }

  /** Never the digests: short ones of few possible answers tell the answer. */
  @Override
  public String toString() {
    return "LetterVersion(" + letter + ")";
  }
}
