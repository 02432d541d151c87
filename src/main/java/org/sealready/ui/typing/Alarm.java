package org.sealready.ui.typing;

import java.time.Duration;

/** Does something after a while, on the thread that it was asked on. */
@FunctionalInterface
public interface Alarm {

  /** Never rings. */
  Alarm NEVER = (delay, work) -> () -> {};

  /**
   * Does this work once.
   *
   * @return calls it off
   */
  Runnable in(Duration delay, Runnable work);
}
