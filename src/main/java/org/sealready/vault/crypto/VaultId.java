package org.sealready.vault.crypto;

import java.util.HexFormat;

/**
 * The id of a vault. Key files and sealed files contain it unencrypted.
 *
 * @param hex its 16 random bytes in hexadecimal
 */
public record VaultId(String hex) {

  private static final int BRIEF = 8;

  public static VaultId of(byte[] bytes) {
    return new VaultId(HexFormat.of().formatHex(bytes));
  }

  /** The beginning of it, which people can compare. */
  public String brief() {
    return hex.substring(0, BRIEF);
  }
}
