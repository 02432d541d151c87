package org.sealready.ui.common;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work in the background of which only the newest outcome counts: one piece at a time, of what is
 * wanted meanwhile only the last, and an outcome that somebody no longer waits for is dropped.
 */
public final class Newest<T> {

  private final Tasks tasks;
  private final Consumer<T> done;
  private Optional<Callable<T>> waiting = Optional.empty();
  private boolean busy;

  /**
   * @param done is handed the outcome on the window's thread
   */
  public Newest(Tasks tasks, Consumer<T> done) {
    this.tasks = tasks;
    this.done = done;
  }

  /** Does this work, which cannot fail, instead of all that was wanted before. */
  public void want(Callable<T> work) {
    waiting = Optional.of(work);
    if (!busy) {
      start();
    }
  }

  private void start() {
    Callable<T> work = waiting.orElseThrow();
    waiting = Optional.empty();
    busy = true;
    tasks.run(work, outcome -> onEnd(() -> done.accept(outcome)), this::onFault);
  }

  private void onEnd(Runnable unlessDropped) {
    busy = false;
    if (waiting.isPresent()) {
      start();
    } else {
      unlessDropped.run();
    }
  }

  private void onFault(Exception thrown) {
    onEnd(() -> {});
    Tasks.fault(thrown);
  }
}
