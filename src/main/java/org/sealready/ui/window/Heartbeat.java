package org.sealready.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Looks at short intervals for what no key press and no click announces. */
public final class Heartbeat {

  private static final long MILLIS = 300;
  private static final long BEATS_A_LOOK = 3;

  private final Supplier<Optional<Runnable>> called;
  private final List<Runnable> looks;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("heartbeat").factory());
  private long beats;

  /**
   * @param called what another start has asked of this window, to be done on its thread; reads the
   *     disk
   * @param looks what else is done, on the window's thread, about once a second
   */
  public Heartbeat(Supplier<Optional<Runnable>> called, List<Runnable> looks) {
    this.called = called;
    this.looks = List.copyOf(looks);
  }

  public void start() {
    thread.scheduleWithFixedDelay(this::beat, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Looks once. */
  public void beat() {
    called.get().ifPresent(Platform::runLater);
    beats++;
    if (beats % BEATS_A_LOOK == 0) {
      looks.forEach(Platform::runLater);
    }
  }
}
