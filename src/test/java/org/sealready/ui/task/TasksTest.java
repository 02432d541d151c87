package org.sealready.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class TasksTest {

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Object> done = new ArrayList<>();
  private final List<Exception> failures = new ArrayList<>();
  private final Tasks tasks = new Tasks(background::add, Runnable::run);

  private void work() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  @Test
  void tellsAFailureAsItIs() {
    IOException thrown = new IOException();
    tasks.run(
        () -> {
          throw thrown;
        },
        done::add,
        failures::add);
    work();
    assertEquals(List.of(thrown), failures);
    assertEquals(List.of(), done);
  }

  @Test
  void tellsAnErrorAsTheCauseOfAFailure() {
    Error error = new NoClassDefFoundError();
    Callable<String> work =
        () -> {
          throw error;
        };
    tasks.run(work, done::add, failures::add);
    tasks.stoppable(work, done::add, failures::add);
    work();
    assertEquals(2, failures.size());
    for (Exception failure : failures) {
      assertEquals(ExecutionException.class, failure.getClass());
      assertSame(error, failure.getCause());
    }
  }

  @Test
  void whatFailsInTheWindowIsNoFailureOfTheWork() {
    tasks.run(
        () -> "outcome",
        outcome -> {
          throw new IllegalStateException(outcome);
        },
        failures::add);
    assertThrows(IllegalStateException.class, this::work);
    assertEquals(List.of(), failures);
  }

  @Test
  void tellsThatNoThreadTookTheWork() {
    Tasks full =
        new Tasks(
            task -> {
              throw new RejectedExecutionException();
            },
            Runnable::run);
    full.run(() -> "never", done::add, failures::add);
    full.stoppable(() -> "never", done::add, failures::add);
    assertEquals(2, failures.size());
    assertEquals(List.of(), done);
  }

  @Test
  void tellsNothingOfWhatWasStopped() {
    tasks.stoppable(() -> "outcome", done::add, failures::add).run();
    work();
    assertEquals(List.of(), done);
    assertEquals(List.of(), failures);
  }
}
