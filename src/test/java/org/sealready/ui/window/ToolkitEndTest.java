package org.sealready.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.sealready.ui.common.Fx;

class ToolkitEndTest {

  /** Where a newer JavaFX names it otherwise, what is typed last would be lost by luck. */
  @Test
  void isFoundInThisJavaFx() {
    Thread hook = Fx.get(ToolkitEnd::take).orElseThrow();
    assertTrue(Fx.get(ToolkitEnd::take).isEmpty());
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** A pulse that runs while the drawing thread is stopped writes a stack trace to stderr. */
  @Test
  void runsWhileTheThreadOfTheWindowWaits() {
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch drawn = new CountDownLatch(1);
    Fx.run(() -> {});
    ToolkitEnd.run(
        () -> {
          Platform.runLater(
              () -> {
                order.add("drawn");
                drawn.countDown();
              });
          order.add(happens(drawn) ? "drawn meanwhile" : "ended");
        });
    Fx.run(() -> {});
    assertEquals(List.of("ended", "drawn"), order);
  }

  private static boolean happens(CountDownLatch drawn) {
    try {
      return drawn.await(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException ended) {
      throw new AssertionError(ended);
    }
  }
}
