package org.sealready.vault.key;

import java.io.IOException;

/** A sealed file cannot be read because its vault is locked. */
public final class VaultLocked extends IOException {

  private static final long serialVersionUID = 1L;

  public VaultLocked() {
    super("the vault is not open");
  }
}
