package org.sealready.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Work that would hold up the window: it runs on the background executor, its outcome comes back on
 * the window's thread. The only place that hands something over between the two.
 */
public final class Tasks {

  private final Executor background;
  private final Executor window;

  /** Tests hand in executors that run at once. */
  public Tasks(Executor background, Executor window) {
    this.background = background;
    this.window = window;
  }

  /** One background thread: what is started first is finished first. */
  public static Tasks inOrder() {
    ExecutorService thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("work").factory());
    return new Tasks(thread, Platform::runLater);
  }

  /** Does the work, then tells how it went. */
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    background.execute(() -> finish(work, done, failed));
  }

  private <T> void finish(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    try {
      T result = work.call();
      window.execute(() -> done.accept(result));
    } catch (Exception thrown) {
      window.execute(() -> failed.accept(thrown));
    }
  }

  /** For work that cannot fail: a failure is a fault of ours, which the window reports. */
  public static void fault(Exception thrown) {
    throw new IllegalStateException(thrown);
  }
}
