package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.common.Faults;
import org.sealready.ui.common.Fx;
import org.sealready.ui.task.Logged;
import org.sealready.ui.task.Tasks;

/**
 * Unexpected exceptions in the background: shown once in the window, and logged without personal
 * data.
 */
class FaultTest {

  private static final String SAID = "程序出错了";
  private static final String ANSWER = "13800138000";

  @TempDir private Path folder;
  private Logged logged;
  private TestWindow window;

  @BeforeEach
  void open() {
    logged = new Logged();
    Kept.sample(folder, "company-other-contact");
    window = new TestWindow(folder);
    window.untilItSays("云杉助手");
    Fx.run(
        () ->
            Thread.currentThread()
                .setUncaughtExceptionHandler((thread, fault) -> window.view().onFault(fault)));
  }

  @AfterEach
  void close() {
    Faults.watch();
    window.close();
    logged.close();
  }

  private void failWith(Error error) {
    int before = logged.lines().size();
    Fx.run(
        () ->
            window
                .model
                .work()
                .saving()
                .run(
                    () -> {
                      throw error;
                    },
                    done -> {},
                    Tasks::fault));
    Fx.until("the fault is logged", () -> logged.lines().size() > before);
    window.untilItSays(SAID);
  }

  private void isLoggedWithoutValues(int times) {
    assertEquals(times, logged.lines().size());
    List<String> telling = logged.lines().stream().filter(line -> line.contains(ANSWER)).toList();
    assertEquals(List.of(), telling);
    assertTrue(logged.lines().getFirst().contains(getClass().getName()), "says where it was");
  }

  @Test
  void isSaidOnceAndLogged() {
    failWith(new StackOverflowError(ANSWER));
    failWith(new StackOverflowError(ANSWER));
    window.click("继续");
    assertFalse(window.says(SAID));
    isLoggedWithoutValues(2);
  }

  @Test
  void isSaidOverAQuestionWhichComesBack() {
    window.menu("云杉助手", "删除");
    window.untilItSays("删除");
    List<String> before = window.texts();
    failWith(new NoClassDefFoundError(ANSWER));
    window.click("继续");
    assertEquals(before, window.texts());
    window.click("取消");
    assertFalse(window.says(SAID));
    isLoggedWithoutValues(1);
  }

  @Test
  void isNotHiddenByWhatAHandlerTookItFor() {
    Fx.run(() -> window.view().navigation().openFile((Path) null));
    window.untilItSays(SAID);
    window.click("继续");
    assertEquals(1, logged.lines().size());
    String line = logged.lines().getFirst();
    assertTrue(line.contains(NullPointerException.class.getName()), line);
    assertFalse(line.contains(ClassCastException.class.getName()), line);
  }
}
