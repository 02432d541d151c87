package org.sealready.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sealready.ui.task.Tasks;

/**
 * Something that is read in the background beside the first screen, once; who needs it goes on when
 * it is there. For the window's thread.
 */
final class Prepared<T> {

  private final Supplier<T> source;
  private final Tasks tasks;
  private final List<Runnable> waiting = new ArrayList<>();
  private Optional<T> made = Optional.empty();
  private boolean isBegun;

  /**
   * @param source reads it
   * @param isQuick whether reading it costs nothing, so that it is done at once
   */
  Prepared(Supplier<T> source, boolean isQuick, Tasks tasks) {
    this.source = source;
    this.tasks = tasks;
    if (isQuick) {
      made = Optional.of(source.get());
    }
  }

  /** Goes on when it is there: at once, or as soon as it was read. */
  void then(Runnable next) {
    if (made.isPresent()) {
      next.run();
    } else {
      waiting.add(next);
      begin();
    }
  }

  private void begin() {
    if (!isBegun) {
      isBegun = true;
      tasks.run(source::get, this::onMade, this::onFailed);
    }
  }

  /** Who has waited is given up; the next one has it read again. */
  private void onFailed(Exception failure) {
    isBegun = false;
    waiting.clear();
    Tasks.fault(failure);
  }

  private void onMade(T read) {
    made = Optional.of(read);
    List<Runnable> now = List.copyOf(waiting);
    waiting.clear();
    now.forEach(Runnable::run);
  }

  /**
   * It, for who has waited.
   *
   * @throws IllegalStateException if nobody has
   */
  T get() {
    return made.orElseThrow(() -> new IllegalStateException("not read yet"));
  }

  /** It, if it is there. */
  Optional<T> ifThere() {
    return made;
  }
}
