package org.sealready.ui.window;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/** Looks now and then for what no key and no click tells of. */
public final class Heartbeat {

  private static final long MILLIS = 300;
  private static final long BEATS_A_LOOK = 3;

  private final BooleanSupplier called;
  private final Runnable show;
  private final List<Runnable> looks;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("heartbeat").factory());
  private long beats;

  /**
   * @param called whether another start has asked for this window; reads the disk
   * @param show shows the window
   * @param looks what else is done, on the window's thread, about once a second
   */
  public Heartbeat(BooleanSupplier called, Runnable show, List<Runnable> looks) {
    this.called = called;
    this.show = show;
    this.looks = List.copyOf(looks);
  }

  public void start() {
    thread.scheduleWithFixedDelay(this::beat, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Looks once. */
  public void beat() {
    if (called.getAsBoolean()) {
      Platform.runLater(show);
    }
    beats++;
    if (beats % BEATS_A_LOOK == 0) {
      looks.forEach(Platform::runLater);
    }
  }
}
