package org.sealready.vault.file;

import java.util.concurrent.CancellationException;

/** Receives the progress of a long task. */
public interface Progress {

  /** Ignores the progress. */
  Progress NONE = (done, all) -> {};

  /**
   * This part of the whole is done.
   *
   * @throws CancellationException to cancel the task, which cleans up or can be resumed
   */
  void at(long done, long all);
}
