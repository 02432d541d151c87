package org.sealready.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class LatestTaskTest {

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<String> begun = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final List<Exception> failures = new ArrayList<>();
  private final Tasks tasks = new Tasks(background::add, Runnable::run);
  private final LatestTask<String> last = LatestTask.tellingLast(tasks, told::add, failures::add);

  private void want(LatestTask<String> task, String name) {
    task.want(
        () -> {
          begun.add(name);
          return name;
        });
  }

  private static void wantFailure(LatestTask<String> task, Exception thrown) {
    task.want(
        () -> {
          throw thrown;
        });
  }

  private static void wantError(LatestTask<String> task, Error thrown) {
    task.want(
        () -> {
          throw thrown;
        });
  }

  private void work() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  @Test
  void handsOverWhatWasWanted() {
    want(last, "one");
    work();
    want(last, "two");
    work();
    assertEquals(List.of("one", "two"), told);
  }

  @Test
  void doesOfWhatIsWantedWhileOneRunsOnlyTheLastAndDropsTheOutcomeBefore() {
    want(last, "first");
    want(last, "never begun");
    want(last, "last");
    work();
    assertEquals(List.of("first", "last"), begun);
    assertEquals(List.of("last"), told);
  }

  @Test
  void tellsTheOutcomeBeforeWhereEachIsToldAndThatItIsOutdated() {
    List<Boolean> busy = new ArrayList<>();
    List<LatestTask<String>> self = new ArrayList<>();
    LatestTask<String> each =
        LatestTask.tellingEach(
            tasks,
            outcome -> {
              told.add(outcome);
              busy.add(self.getFirst().isBusy());
            },
            failures::add);
    self.add(each);
    want(each, "first");
    want(each, "never begun");
    want(each, "last");
    work();
    assertEquals(List.of("first", "last"), begun);
    assertEquals(List.of("first", "last"), told);
    assertEquals(List.of(true, false), busy);
  }

  @Test
  void doesOnePieceAtATime() {
    assertFalse(last.isBusy());
    want(last, "first");
    want(last, "last");
    assertEquals(1, background.size());
    assertTrue(last.isBusy());
    work();
    assertFalse(last.isBusy());
  }

  @Test
  void goesOnAfterAFailureThatNobodyExpected() {
    IllegalStateException bug = new IllegalStateException("a bug");
    wantFailure(last, bug);
    work();
    assertFalse(last.isBusy());
    want(last, "next");
    work();
    assertEquals(List.of(bug), failures);
    assertEquals(List.of("next"), told);
  }

  @Test
  void goesOnAfterAnError() {
    StackOverflowError error = new StackOverflowError();
    wantError(last, error);
    work();
    want(last, "next");
    work();
    assertInstanceOf(ExecutionException.class, failures.getFirst());
    assertEquals(error, failures.getFirst().getCause());
    assertEquals(1, failures.size());
    assertEquals(List.of("next"), told);
  }

  @Test
  void doesWhatIsWantedWhileAFailureIsOnItsWayAndTellsThatToo() {
    wantFailure(last, new IllegalStateException("a bug"));
    want(last, "next");
    work();
    assertEquals(1, failures.size());
    assertEquals(List.of("next"), told);
  }

  @Test
  void goesOnWhereTheFailureIsReportedAsAFault() {
    LatestTask<String> reporting = LatestTask.tellingLast(tasks, told::add, Tasks::fault);
    wantFailure(reporting, new IllegalStateException("a bug"));
    want(reporting, "next");
    assertThrows(IllegalStateException.class, this::work);
    work();
    assertEquals(List.of("next"), told);
  }

  @Test
  void goesOnWhereWhoIsToldFails() {
    LatestTask<String> broken =
        LatestTask.tellingEach(
            tasks,
            outcome -> {
              told.add(outcome);
              throw new IllegalStateException("in the window");
            },
            failures::add);
    want(broken, "first");
    want(broken, "next");
    assertThrows(IllegalStateException.class, this::work);
    assertThrows(IllegalStateException.class, this::work);
    assertEquals(List.of("first", "next"), told);
    assertEquals(List.of(), failures);
    assertFalse(broken.isBusy());
  }

  @Test
  void doesWhatIsWantedByWhoIsTold() {
    List<LatestTask<String>> self = new ArrayList<>();
    LatestTask<String> chain =
        LatestTask.tellingEach(
            tasks,
            outcome -> {
              told.add(outcome);
              if (told.size() < 3) {
                want(self.getFirst(), outcome + "+");
              }
            },
            failures::add);
    self.add(chain);
    want(chain, "a");
    work();
    assertEquals(List.of("a", "a+", "a++"), told);
    assertFalse(chain.isBusy());
  }

  @Test
  void goesOnWhereNoThreadTookTheWork() {
    List<Runnable> refusals = new ArrayList<>(List.of(() -> {}));
    Tasks full =
        new Tasks(
            task -> {
              if (!refusals.isEmpty()) {
                refusals.removeFirst();
                throw new RejectedExecutionException();
              }
              background.add(task);
            },
            Runnable::run);
    LatestTask<String> task = LatestTask.tellingLast(full, told::add, failures::add);
    want(task, "refused");
    want(task, "next");
    work();
    assertEquals(1, failures.size());
    assertEquals(List.of("next"), told);
  }
}
