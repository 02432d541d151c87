package org.sealready.vault.crypto;

/** A passphrase or recovery key that does not open the vault; nothing is damaged. */
public final class WrongKey extends Exception {

  private static final long serialVersionUID = 1L;

  public WrongKey() {
    super("wrong key");
  }
}
