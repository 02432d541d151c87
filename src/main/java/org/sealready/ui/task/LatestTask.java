package org.sealready.ui.task;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work in the background, one piece at a time; of what is wanted meanwhile only the last is done.
 * However a piece ends, with an outcome or with a failure of any kind, the next one is begun. Used
 * on the window's thread alone, on which it also tells how a piece ended.
 */
public final class LatestTask<T> {

  private final Tasks tasks;
  private final Consumer<T> done;
  private final Consumer<Exception> failed;
  private final boolean tellsOutdated;
  private Optional<Callable<T>> waiting = Optional.empty();
  private boolean running;

  private LatestTask(
      Tasks tasks, Consumer<T> done, Consumer<Exception> failed, boolean tellsOutdated) {
    this.tasks = tasks;
    this.done = done;
    this.failed = failed;
    this.tellsOutdated = tellsOutdated;
  }

  /**
   * One that tells how each piece ended that was begun; {@link #isBusy} then says whether newer
   * work is wanted.
   *
   * @param done is handed the outcome
   * @param failed is handed what went wrong, as by {@link Tasks#run}
   */
  public static <T> LatestTask<T> tellingEach(
      Tasks tasks, Consumer<T> done, Consumer<Exception> failed) {
    return new LatestTask<>(tasks, done, failed, true);
  }

  /**
   * One that drops the outcome of a piece when newer work is wanted by then. A failure is told all
   * the same, because it may be one that nobody expected.
   *
   * @param done is handed the outcome
   * @param failed is handed what went wrong, as by {@link Tasks#run}
   */
  public static <T> LatestTask<T> tellingLast(
      Tasks tasks, Consumer<T> done, Consumer<Exception> failed) {
    return new LatestTask<>(tasks, done, failed, false);
  }

  /** Does this work, instead of all that was wanted before and is not begun yet. */
  public void want(Callable<T> work) {
    waiting = Optional.of(work);
    begin();
  }

  /** Whether a piece is being done, or is wanted and not begun yet. */
  public boolean isBusy() {
    return running || waiting.isPresent();
  }

  private void begin() {
    if (running || waiting.isEmpty()) {
      return;
    }
    Callable<T> work = waiting.get();
    waiting = Optional.empty();
    running = true;
    tasks.run(work, this::onDone, failure -> end(() -> failed.accept(failure)));
  }

  private void onDone(T outcome) {
    end(
        () -> {
          if (tellsOutdated || waiting.isEmpty()) {
            done.accept(outcome);
          }
        });
  }

  /** Who is told may fail as well, or report a fault: the next piece is begun all the same. */
  private void end(Runnable tell) {
    running = false;
    try {
      tell.run();
    } finally {
      begin();
    }
  }
}
