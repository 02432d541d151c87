package org.sealready.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealready.ui.app.MovingTime;
import org.sealready.ui.common.Fx;
import org.sealready.ui.common.TestClipboard;

/** What was copied out of the window does not stay on the clipboard. */
class ClipboardGuardTest {

  private static final String NUMBER = "330104199007044822";
  private static final Duration AFTER = Duration.ofSeconds(60);

  private final MovingTime time = new MovingTime();
  private TextField field;
  private ClipboardGuard guard;

  @BeforeEach
  void open() {
    Fx.show(() -> field = new TextField(NUMBER));
    guard = Fx.get(() -> new ClipboardGuard(time, AFTER).over(field.getScene()));
    TestClipboard.put("before");
    Fx.run(
        () -> {
          field.requestFocus();
          field.selectAll();
        });
  }

  private void pass(Duration duration) {
    time.pass(duration);
    Fx.run(guard::look);
  }

  @Test
  void takesItBackAfterAMinute() {
    Fx.chord(KeyCode.CONTROL, KeyCode.C);
    assertEquals(NUMBER, TestClipboard.held());
    pass(AFTER.minusMillis(1));
    assertEquals(NUMBER, TestClipboard.held());
    pass(Duration.ofMillis(1));
    assertNull(TestClipboard.held());
  }

  @Test
  void leavesWhatSomebodyElsePutThereMeanwhile() {
    Fx.chord(KeyCode.CONTROL, KeyCode.X);
    assertEquals(NUMBER, TestClipboard.held());
    TestClipboard.put("a line of another program");
    pass(AFTER);
    assertEquals("a line of another program", TestClipboard.held());
  }

  @Test
  void leavesWhatWasThereBefore() {
    pass(AFTER);
    assertEquals("before", TestClipboard.held());
  }

  @Test
  void countsFromTheLastCopyAndTakesItBackAtTheEndOfTheProgram() {
    Fx.chord(KeyCode.CONTROL, KeyCode.C);
    pass(AFTER.minusSeconds(1));
    Fx.chord(KeyCode.CONTROL, KeyCode.C);
    pass(AFTER.minusSeconds(1));
    assertEquals(NUMBER, TestClipboard.held());
    Fx.run(guard::takeBack);
    assertNull(TestClipboard.held());
  }
}
