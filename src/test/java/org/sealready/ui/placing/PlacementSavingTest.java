package org.sealready.ui.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sealready.paper.Content;
import org.sealready.paper.Placement;
import org.sealready.ui.task.Logged;
import org.sealready.ui.task.Tasks;
import org.sealready.vault.file.NotSaved;

class PlacementSavingTest {

  private static final Placement FIRST = placement("first");
  private static final Placement SECOND = placement("second");
  private static final Placement LAST = placement("last");

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Placement> kept = new ArrayList<>();
  private final Logged logged = new Logged();
  private Optional<Throwable> broken = Optional.empty();
  private final PlacementSaving keeping =
      new PlacementSaving(this::keep, new Tasks(background::add, Runnable::run));

  @AfterEach
  void close() {
    logged.close();
  }

  private static Placement placement(String text) {
    return new Placement(Map.of("field", new Content.Words(text)), List.of());
  }

  private void keep(Placement placement) throws NotSaved {
    switch (broken.orElse(null)) {
      case null -> kept.add(placement);
      case NotSaved known -> throw known;
      case Error error -> throw error;
      case Throwable fault -> throw new IllegalStateException(fault);
    }
  }

  private void work() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  @Test
  void keepsOfManyChangesTheFirstAndTheLast() {
    keeping.keep(FIRST);
    keeping.keep(SECOND);
    keeping.keep(LAST);
    work();
    assertEquals(List.of(FIRST, LAST), kept);
    assertEquals(new PlacementSaving.State.Kept(), keeping.state().get());
  }

  @Test
  void saysWhyNothingWasKeptUntilTheNextChangeIs() {
    broken = Optional.of(NotSaved.taken());
    keeping.keep(FIRST);
    work();
    assertEquals(new PlacementSaving.State.Failed(NotSaved.Kind.TAKEN), keeping.state().get());
    assertEquals(List.of(), logged.lines());
    broken = Optional.empty();
    keeping.keep(LAST);
    assertEquals(new PlacementSaving.State.Going(), keeping.state().get());
    work();
    assertEquals(List.of(LAST), kept);
    assertEquals(new PlacementSaving.State.Kept(), keeping.state().get());
  }

  @Test
  void keepsTheNextChangeAfterAFailureThatNobodyExpected() {
    for (Throwable each : List.of(new IllegalStateException("bug"), new StackOverflowError())) {
      int before = logged.lines().size();
      kept.clear();
      broken = Optional.of(each);
      keeping.keep(FIRST);
      work();
      assertEquals(new PlacementSaving.State.Failed(NotSaved.Kind.OTHER), keeping.state().get());
      assertEquals(before + 1, logged.lines().size());
      broken = Optional.empty();
      keeping.keep(LAST);
      work();
      assertEquals(List.of(LAST), kept);
      assertEquals(new PlacementSaving.State.Kept(), keeping.state().get());
    }
  }

  @Test
  void keepsWhatWasChangedWhileAFailureWasOnItsWay() {
    broken = Optional.of(new IllegalStateException("bug"));
    keeping.keep(FIRST);
    keeping.keep(LAST);
    background.remove().run();
    assertEquals(new PlacementSaving.State.Going(), keeping.state().get());
    broken = Optional.empty();
    work();
    assertEquals(List.of(LAST), kept);
    assertEquals(new PlacementSaving.State.Kept(), keeping.state().get());
  }
}
