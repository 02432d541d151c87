package org.sealready.vault.file;

import java.util.concurrent.CancellationException;

/** Is told how far something long has come. */
public interface Progress {

  /** Nobody wants to know. */
  Progress NONE = (done, all) -> {};

  /**
   * So much of all is done.
   *
   * @throws CancellationException to stop it: what was begun is cleared away or can be gone on with
   */
  void at(long done, long all);
}
