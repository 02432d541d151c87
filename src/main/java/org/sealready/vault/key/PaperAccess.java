package org.sealready.vault.key;

import java.util.Optional;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.NotSaved;

/**
 * What reading and writing the forms and wordings of a data folder needs: its open vault and the
 * write lock.
 */
public interface PaperAccess {

  /** The vault while it is open. */
  Optional<Vault> vault();

  /** Whether there is a vault that is not open: then nothing sealed can be read or written. */
  boolean isShut();

  /**
   * The right to write, for one change.
   *
   * @throws NotSaved if another program has it, or the vault is not open
   */
  Turn turn() throws NotSaved;

  /** Ends a change and releases the lock. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /** For a caller that has the write lock. */
  static PaperAccess of(Optional<Vault> vault) {
    return new PaperAccess() {
      @Override
      public Optional<Vault> vault() {
        return vault;
      }

      @Override
      public boolean isShut() {
        return false;
      }

      @Override
      public Turn turn() {
        return () -> {};
      }
    };
  }
}
