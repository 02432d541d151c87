package org.sealready.vault;

import java.util.List;
import java.util.Optional;
import org.sealready.vault.crypto.VaultId;
import org.sealready.vault.file.Unreadable;

/**
 * The state of a data folder, as far as it can be found out without a passphrase.
 *
 * @param broken why its vault cannot be opened; empty if it can, or if there is none yet
 * @param keys the files at the paths of key files, the one in use included
 * @param files how much each vault has sealed here
 * @param closed sealed files that no key in this folder opens, as relative paths
 * @param damaged sealed files that are truncated or of a newer format version
 * @param aside files that were moved aside and can be restored
 * @param outdated filings that are older than one of their own backups
 * @param trial the names of plain filings of trial versions, which are left unchanged
 * @param taken whether a program holds the write lock at this moment
 * @param shared whether other accounts of this computer can change this folder
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
   * A file at the path of a key file.
   *
   * @param vault the vault that it belongs to; empty if it cannot be read
   * @param broken why it cannot be read
   * @param hasPassphrase whether a passphrase opens it
   * @param hasRecoveryKey whether a recovery key does
   * @param isOpen whether its key is unencrypted
   * @param counts whether the next start uses it
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
   * @param earlier backups of filings
   * @param others files that are neither filings nor attachments
   * @param opens whether this folder has a key of it
   */
  public record Sealed(
      VaultId vault, int filings, int earlier, int pictures, int others, boolean opens) {}

  /** The key file in use. */
  public Optional<KeyFileState> counting() {
    return keys.stream().filter(KeyFileState::counts).findFirst();
  }

  /** Whether anything needs the user's attention. */
  public boolean hasProblems() {
    return broken.isPresent()
        || !closed.isEmpty()
        || !damaged.isEmpty()
        || !outdated.isEmpty()
        || !trial.isEmpty()
        || shared;
  }
}
