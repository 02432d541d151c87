package org.sealready.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sealready.ui.typing.FakeAlarm;

class WaitingTest {

  private final FakeAlarm alarm = new FakeAlarm();
  private final List<Runnable> unseen = new ArrayList<>();
  private final Waiting waiting = new Waiting(alarm, unseen::add);

  private void draw() {
    List<Runnable> now = List.copyOf(unseen);
    unseen.clear();
    now.forEach(Runnable::run);
  }

  @Test
  void holdsBackAtOnceAndSaysSoAfterAWhile() {
    waiting.begin();
    assertTrue(waiting.going().get());
    alarm.pass(Duration.ofMillis(199));
    assertFalse(waiting.said().get());
    alarm.pass(Duration.ofMillis(1));
    assertTrue(waiting.said().get());
    waiting.end();
    assertFalse(waiting.said().get());
    assertFalse(waiting.going().get());
  }

  @Test
  void saysNothingOfWhatIsQuick() {
    waiting.begin();
    waiting.end();
    alarm.pass(Duration.ofSeconds(1));
    assertFalse(waiting.said().get());
  }

  @Test
  void isSaidAndSeenBeforeTheWindowIsHeldUp() {
    List<String> done = new ArrayList<>();
    waiting.during(() -> done.add("opened"));
    assertTrue(waiting.said().get());
    assertEquals(List.of(), done);
    draw();
    assertEquals(List.of("opened"), done);
    assertFalse(waiting.going().get());
    waiting.during(() -> done.add("again"));
    assertEquals(List.of("opened", "again"), done, "it was quick the last time");
  }

  @Test
  void whatWasBegunWithinGoesOnUntilAllHasEnded() {
    waiting.begin();
    waiting.during(() -> {});
    waiting.end();
    assertTrue(waiting.going().get());
    draw();
    assertFalse(waiting.going().get());
  }

  @Test
  void neverOutlivesAFault() {
    waiting.during(
        () -> {
          throw new IllegalStateException();
        });
    assertThrows(IllegalStateException.class, this::draw);
    assertFalse(waiting.going().get());
    waiting.begin();
    waiting.endAll();
    waiting.end();
    assertFalse(waiting.going().get());
    waiting.begin();
    assertTrue(waiting.going().get());
  }
}
