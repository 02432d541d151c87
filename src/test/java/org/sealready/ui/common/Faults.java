package org.sealready.ui.common;

import java.util.ArrayList;
import java.util.List;

/** What goes wrong on the window's thread without anybody catching it, while a pulse for one. */
public final class Faults {

  private Faults() {}

  /** Those that come up meanwhile. */
  public static List<Throwable> during(Runnable test) {
    List<Throwable> faults = new ArrayList<>();
    Fx.run(
        () ->
            Thread.currentThread()
                .setUncaughtExceptionHandler((thread, fault) -> faults.add(fault)));
    try {
      test.run();
    } finally {
      Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    }
    return faults;
  }
}
