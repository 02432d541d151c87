package org.sealready.ui.vault;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.ui.task.Tasks;

/** The work on the data folder that a vault screen waits for, and what went wrong with it. */
final class VaultTask {

  private final Tasks tasks;
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<String>> problem =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param tasks runs disk access in the background
   */
  VaultTask(Tasks tasks) {
    this.tasks = tasks;
  }

  /** Whether it is running. */
  BooleanProperty busy() {
    return busy;
  }

  /** The key of the text of the last problem. */
  ObjectProperty<Optional<String>> problem() {
    return problem;
  }

  /**
   * @param key of the text that tells a failure
   */
  <T> void run(Callable<T> work, Consumer<T> done, Function<Exception, String> key) {
    busy.set(true);
    problem.set(Optional.empty());
    tasks.run(
        work,
        result -> {
          busy.set(false);
          done.accept(result);
        },
        failure -> {
          busy.set(false);
          problem.set(Optional.of(key.apply(failure)));
        });
  }
}
