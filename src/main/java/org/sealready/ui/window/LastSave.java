package org.sealready.ui.window;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Saves once more when the program is told to end from outside: by a signal, or because its owner
 * logs out. Without the window's thread nothing more can be done, so waiting for it has an end.
 */
public final class LastSave {

  /** Less than a system waits before it ends a program by force. */
  private static final Duration LONGEST = Duration.ofSeconds(4);

  private final Consumer<Runnable> save;
  private volatile boolean done;

  /**
   * @param save saves on the window's thread, then runs what it is given
   */
  public LastSave(Consumer<Runnable> save) {
    this.save = save;
  }

  /** Watches for the end of the program from now on. */
  public LastSave watch() {
    Optional<Thread> toolkit = ToolkitEnd.take();
    Thread hook = new Thread(() -> end(toolkit), "last save");
    Runtime.getRuntime().addShutdownHook(hook);
    return this;
  }

  /** Where the window was closed, its thread has ended and cannot be waited for. */
  private void end(Optional<Thread> toolkit) {
    if (done) {
      toolkit.ifPresent(Thread::run);
      return;
    }
    run();
    toolkit.ifPresent(ToolkitEnd::run);
  }

  /** Everything is safe: nothing is saved at the end. */
  public void skip() {
    done = true;
  }

  /** Saves and waits until that is done. */
  public void run() {
    if (done) {
      return;
    }
    CountDownLatch saved = new CountDownLatch(1);
    Platform.runLater(() -> save.accept(saved::countDown));
    try {
      done = saved.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ended) {
      // The process ends at once; what had rested is on disk.
      Thread.currentThread().interrupt();
    }
  }
}
