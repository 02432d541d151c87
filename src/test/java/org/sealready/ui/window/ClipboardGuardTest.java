package org.sealready.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealready.ui.app.MovingTime;
import org.sealready.ui.common.Fx;

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
    put("before");
    Fx.run(
        () -> {
          field.requestFocus();
          field.selectAll();
        });
  }

  private static void put(String text) {
    Fx.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private static String held() {
    return Fx.get(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
  }

  private void pass(Duration duration) {
    time.pass(duration);
    Fx.run(guard::look);
  }

  @Test
  void takesItBackAfterAMinute() {
    Fx.chord(KeyCode.CONTROL, KeyCode.C);
    assertEquals(NUMBER, held());
    pass(AFTER.minusMillis(1));
    assertEquals(NUMBER, held());
    pass(Duration.ofMillis(1));
    assertEquals("null", held());
  }

  @Test
  void leavesWhatSomebodyElsePutThereMeanwhile() {
    Fx.chord(KeyCode.CONTROL, KeyCode.X);
    assertEquals(NUMBER, held());
    put("a line of another program");
    pass(AFTER);
    assertEquals("a line of another program", held());
  }

  @Test
  void leavesWhatWasThereBefore() {
    pass(AFTER);
    assertEquals("before", held());
  }

  @Test
  void countsFromTheLastCopyAndTakesItBackAtTheEndOfTheProgram() {
    Fx.chord(KeyCode.CONTROL, KeyCode.C);
    pass(AFTER.minusSeconds(1));
    Fx.chord(KeyCode.CONTROL, KeyCode.C);
    pass(AFTER.minusSeconds(1));
    assertEquals(NUMBER, held());
    Fx.run(guard::takeBack);
    assertEquals("null", held());
  }
}
