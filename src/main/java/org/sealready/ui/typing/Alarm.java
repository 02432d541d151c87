package org.sealready.ui.typing;

import java.time.Duration;

/** A timer: runs a task after a delay, on the thread that set it. */
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
