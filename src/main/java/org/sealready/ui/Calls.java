package org.sealready.ui;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.sealready.service.Cabinet;

/** Listens for other starts of the program, which ask this one to show its window. */
final class Calls {

  private static final long MILLIS = 300;

  private final Cabinet cabinet;
  private final Runnable show;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("calls").factory());

  Calls(Cabinet cabinet, Runnable show) {
    this.cabinet = cabinet;
    this.show = show;
  }

  void start() {
    thread.scheduleWithFixedDelay(this::look, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    if (cabinet.isCalled()) {
      Platform.runLater(show);
    }
  }
}
