package org.sealready.vault.key;

import java.io.IOException;

/** What was to be read is sealed, and its vault is not open. */
public final class ShutAway extends IOException {

  private static final long serialVersionUID = 1L;

  public ShutAway() {
    super("the vault is not open");
  }
}
