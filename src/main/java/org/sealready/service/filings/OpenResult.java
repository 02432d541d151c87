package org.sealready.service.filings;

import java.util.List;
import org.sealready.vault.file.Unreadable;

/** The result of opening the data folder. */
public sealed interface OpenResult {

  /**
   * No vault yet.
   *
   * @param trial the names of plain filings of trial versions, which are left as they are
   */
  record Fresh(List<String> trial) implements OpenResult {}

  /** The filings. */
  record Ready(List<KeptFiling> filings) implements OpenResult {}

  /**
   * A passphrase is asked for.
   *
   * @param hasRecoveryKey whether a recovery key opens it as well
   */
  record Locked(boolean hasRecoveryKey) implements OpenResult {}

  /** The keys cannot be read. */
  record Broken(Unreadable.Kind why) implements OpenResult {}
}
