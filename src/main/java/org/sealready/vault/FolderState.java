package org.sealready.vault;

import java.util.List;
import java.util.Optional;
import org.sealready.vault.crypto.VaultId;
import org.sealready.vault.file.Unreadable;

/**
 * What state a data folder is in, as far as it can be told without a passphrase.
 *
 * @param broken why its vault cannot be opened; empty if it can, or if there is none yet
 * @param keys what stands where key files stand, the one that counts included
 * @param files how much each vault has sealed here
 * @param closed sealed files that no key here opens, below the folder
 * @param damaged files that should be sealed and are cut or of a newer version
 * @param aside what was put aside and can be brought back
 * @param outdated filings that newer saves of their own lie beside
 * @param trial the names of plain filings of trial versions, which are left as they are
 * @param taken whether a program has the right to write just now
 * @param shared whether other accounts of this computer can change what lies here
 */
public record FolderState(
    Optional<Unreadable.Kind> broken,
    List<KeyFileState> keys,
    List<Sealed> files,
    List<String> closed,
    List<String> damaged,
    List<String> aside,
    List<String> outdated,
    List<String> trial,
    boolean taken,
    boolean shared) {

  /**
   * What stands where a key file stands.
   *
   * @param vault whose it is; empty if it cannot be read
   * @param broken why it cannot be read
   * @param hasPassphrase whether a passphrase opens it
   * @param hasRecoveryKey whether a recovery key does
   * @param isOpen whether it tells its key to everybody
   * @param counts whether it is the one that the next start takes
   */
  public record KeyFileState(
      String name,
      Optional<VaultId> vault,
      Optional<Unreadable.Kind> broken,
      boolean hasPassphrase,
      boolean hasRecoveryKey,
      boolean isOpen,
      boolean counts) {}

  /**
   * How many files a vault has sealed.
   *
   * @param earlier earlier saves of filings
   * @param others what is neither a filing nor a picture
   * @param opens whether a key of it lies here
   */
  public record Sealed(
      VaultId vault, int filings, int earlier, int pictures, int others, boolean opens) {}

  /** The key file that counts. */
  public Optional<KeyFileState> counting() {
    return keys.stream().filter(KeyFileState::counts).findFirst();
  }

  /** Whether there is something that somebody should see to. */
  public boolean hasProblems() {
    return broken.isPresent()
        || !closed.isEmpty()
        || !damaged.isEmpty()
        || !outdated.isEmpty()
        || !trial.isEmpty()
        || shared;
  }
}
