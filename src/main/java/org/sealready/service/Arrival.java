package org.sealready.service;

import java.util.List;
import org.sealready.draft.Unreadable;

/** What a person finds in the data folder. */
public sealed interface Arrival {

  /**
   * No vault yet.
   *
   * @param holdsPlain whether filings lie here from before there was a vault
   */
  record Fresh(boolean holdsPlain) implements Arrival {}

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
