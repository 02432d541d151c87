package org.sealready.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
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

  /** A thread for each: nothing waits for work that hangs. */
  public static Tasks eachOnItsOwn() {
    return new Tasks(
        Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("work apart").factory()),
        Platform::runLater);
  }

  /**
   * Runs the work in the background, then calls one of the two callbacks, however the work ends.
   *
   * @param failed is handed what was thrown; an error arrives as the cause of an {@link
   *     ExecutionException}
   */
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    begin(() -> finish(work, done, failed), failed);
  }

  /**
   * Runs the work in the background, then calls one of the two callbacks, unless it was cancelled
   * before.
   *
   * @param failed as above
   * @return interrupts the work, whose result is dropped; for the window's thread
   */
  public <T> Runnable stoppable(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    AtomicBoolean stopped = new AtomicBoolean();
    FutureTask<Void> task =
        new FutureTask<>(() -> finish(work, unless(stopped, done), unless(stopped, failed)), null);
    begin(task, unless(stopped, failed));
    return () -> {
      stopped.set(true);
      task.cancel(true);
    };
  }

  private static <T> Consumer<T> unless(AtomicBoolean stopped, Consumer<T> then) {
    return result -> {
      if (!stopped.get()) {
        then.accept(result);
      }
    };
  }

  private <T> void finish(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    window.execute(outcome(work, done, failed));
  }

  private static <T> Runnable outcome(
      Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    try {
      T result = work.call();
      return () -> done.accept(result);
    } catch (Exception thrown) {
      return () -> failed.accept(thrown);
    } catch (Throwable error) {
      return () -> failed.accept(new ExecutionException(error));
    }
  }

  /** No thread may be left for it: that is told as well. */
  private void begin(Runnable work, Consumer<Exception> failed) {
    try {
      background.execute(work);
    } catch (RejectedExecutionException | OutOfMemoryError refused) {
      window.execute(() -> failed.accept(new ExecutionException(refused)));
    }
  }

  /** Hands each value over to the window's thread; for work that tells how far it is. */
  public <V> Consumer<V> inWindow(Consumer<V> then) {
    return value -> window.execute(() -> then.accept(value));
  }

  /**
   * For what nobody expects: a failure is a fault of ours, which the window reports and logs.
   * Called last, because it throws.
   *
   * @throws IllegalStateException always
   */
  public static void fault(Exception thrown) {
    throw new IllegalStateException(thrown);
  }
}
