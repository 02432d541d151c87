package org.sealready.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What goes wrong on the window's thread without anybody catching it: JavaFX goes on after it, and
 * the test that caused it would pass.
 */
public final class Faults {

  private static final ConcurrentLinkedQueue<Throwable> UNCAUGHT = new ConcurrentLinkedQueue<>();

  private Faults() {}

  /** From now on what goes wrong on this thread is for {@link #requireNone}. */
  static void watchThisThread() {
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, fault) -> {
              fault.printStackTrace();
              UNCAUGHT.add(fault);
            });
  }

  /** Fails with the first fault since it was asked last. */
  public static void requireNone() {
    Throwable first = UNCAUGHT.peek();
    UNCAUGHT.clear();
    if (first != null) {
      throw new AssertionError("uncaught on the window's thread: " + first, first);
    }
  }

  /** The same again after a test had a handler of its own. */
  public static void watch() {
    Fx.run(Faults::watchThisThread);
  }

  /** Those that come up meanwhile; they fail nothing. */
  public static List<Throwable> during(Runnable test) {
    List<Throwable> faults = new ArrayList<>();
    Fx.run(
        () ->
            Thread.currentThread()
                .setUncaughtExceptionHandler((thread, fault) -> faults.add(fault)));
    try {
      test.run();
    } finally {
      watch();
    }
    return faults;
  }
}
