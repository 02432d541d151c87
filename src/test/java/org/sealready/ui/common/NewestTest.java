package org.sealready.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class NewestTest {

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final Newest<String> newest =
      new Newest<>(new Tasks(background::add, Runnable::run), shown::add);

  private void want(String name) {
    newest.want(
        () -> {
          done.add(name);
          return name;
        });
  }

  private void work() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  @Test
  void handsOverWhatWasWanted() {
    want("one");
    work();
    want("two");
    work();
    assertEquals(List.of("one", "two"), shown);
  }

  @Test
  void dropsWhatIsNoLongerWanted() {
    want("first");
    want("never begun");
    want("last");
    work();
    assertEquals(List.of("first", "last"), done);
    assertEquals(List.of("last"), shown);
  }

  @Test
  void doesOnePieceAtATime() {
    want("first");
    want("last");
    assertEquals(1, background.size());
  }

  @Test
  void goesOnAfterAFault() {
    newest.want(
        () -> {
          throw new IllegalStateException("a bug");
        });
    assertThrows(IllegalStateException.class, this::work);
    want("next");
    work();
    assertEquals(List.of("next"), shown);
  }
}
