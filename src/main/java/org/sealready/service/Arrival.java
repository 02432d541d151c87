package org.sealready.service;

import java.util.List;
import org.sealready.draft.Unreadable;

/** What a person finds in the data folder. */
public sealed interface Arrival {

  /**
   * No vault yet.
   *
   * @param trial the names of plain filings of trial versions, which are left as they are
   */
  record Fresh(List<String> trial) implements Arrival {}

  /** The filings. */
  record Ready(List<KeptFiling> filings) implements Arrival {}

  /**
   * A passphrase is asked for.
   *
   * @param hasRecoveryKey whether a recovery key opens it as well
   */
  record Locked(boolean hasRecoveryKey) implements Arrival {}

  /** The keys cannot be read. */
  record Broken(Unreadable.Kind why) implements Arrival {}
}
