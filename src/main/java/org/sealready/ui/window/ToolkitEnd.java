package org.sealready.ui.window;

import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * The shutdown hook of JavaFX. It stops the toolkit while other hooks run, in an order that nobody
 * can choose, and from then on {@code Platform.runLater} does nothing: whoever saves at the end
 * takes it out and runs it afterwards.
 */
final class ToolkitEnd {

  /** A window's thread that is busy for longer is not drawing. */
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private ToolkitEnd() {}

  /** Takes it out; empty where this JavaFX has none by that name, or the program ends already. */
  static Optional<Thread> take() {
    try {
      Toolkit toolkit = Toolkit.getToolkit();
      Field field = toolkit.getClass().getDeclaredField("shutdownHook");
      field.setAccessible(true);
      return Optional.ofNullable((Thread) field.get(toolkit))
          .filter(Runtime.getRuntime()::removeShutdownHook);
    } catch (ReflectiveOperationException | RuntimeException unknown) {
      // Another JavaFX: what had rested is on disk, and the rest is saved if its hook comes later.
      return Optional.empty();
    }
  }

  /**
   * Runs it while the window's thread waits. A pulse that is under way when the drawing thread is
   * stopped hands it one more job, which JavaFX reports with a {@code RejectedExecutionException}.
   *
   * @param end what {@link #take} gave
   */
  static void run(Runnable end) {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          held.countDown();
          await(ended);
        });
    await(held);
    try {
      end.run();
    } finally {
      ended.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ended) {
      // The process ends at once.
      Thread.currentThread().interrupt();
    }
  }
}
