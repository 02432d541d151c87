package org.sealready.draft;

/** How a data folder presents itself. */
public sealed interface Entrance {

  /** Nothing was kept here yet: a vault is to be made. */
  record Missing() implements Entrance {}

  /** Its owner works without a passphrase. */
  record Open(Vault vault) implements Entrance {}

  /**
   * A passphrase is asked for.
   *
   * @param hasRecoveryKey whether a recovery key opens it as well
   */
  record Locked(boolean hasRecoveryKey) implements Entrance {}

  /** Its keys cannot be read, and its copy of them neither. */
  record Broken(Unreadable.Kind why) implements Entrance {}
}
