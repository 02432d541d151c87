package org.sealready.ui.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.MovingTime;
import org.sealready.ui.app.Screen;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.window.Idle;
import org.sealready.ui.wizard.Step;

/** The door that closes by itself after a while without a hand on keyboard or mouse. */
class LockTest {

  private static final String PASSPHRASE = "春风又绿江南岸 2026";
  private static final Duration AFTER = Duration.ofMinutes(10);

  @TempDir Path folder;

  private final MovingTime time = new MovingTime();

  private void pass(Idle idle, Duration duration) {
    time.pass(duration);
    Fx.run(idle::look);
    Fx.pulses(2);
  }

  private Idle over(TestWindow window) {
    return Fx.get(
        () ->
            new Idle(time, AFTER, window.view()::lockIfProtected)
                .over(window.view().root().getScene()));
  }

  private boolean isLocked(TestWindow window) {
    return Fx.get(() -> window.model.screen().get() instanceof Screen.Locked);
  }

  private TestWindow unlocked() {
    TestWindow window = new TestWindow(folder);
    window.untilItSays("备案已锁定");
    Fx.compose("", PASSPHRASE);
    Fx.press(KeyCode.ENTER);
    window.untilItSays("云杉助手");
    return window;
  }

  private static List<Button> locks(TestWindow window) {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".top-bar .button").stream()
                .map(Button.class::cast)
                .filter(button -> "现在锁定（Ctrl+L）".equals(button.getAccessibleText()))
                .toList());
  }

  @Test
  void aFilingIsLockedByItsButtonWhereThereIsAPassphrase() {
    String id = Kept.sample(folder, "company-other-contact", PASSPHRASE).id();
    TestWindow window = unlocked();
    window.open(id);
    Button lock = locks(window).getFirst();
    Fx.run(lock::fire);
    window.untilItSays("备案已锁定");
    assertFalse(window.says("云杉"));
    window.close();
  }

  @Test
  void withoutAPassphraseThereIsNothingToLock() {
    TestWindow window = new TestWindow(folder);
    window.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    Fx.until("the filing is open", () -> window.model.open().isPresent());
    assertEquals(List.of(), locks(window));
    window.close();
  }

  @Test
  void savesWhatIsBeingTypedAndLocks() {
    String id = Kept.sample(folder, "company-other-contact", PASSPHRASE).id();
    TestWindow window = unlocked();
    Idle idle = over(window);
    window.open(id);
    window.walkTo("entity.name");
    pass(idle, AFTER.minusSeconds(1));
    Fx.compose("", "西湖");
    pass(idle, AFTER.minusSeconds(1));
    assertFalse(isLocked(window), "typing has kept it open");
    pass(idle, Duration.ofSeconds(1));
    window.untilItSays("备案已锁定");
    assertFalse(window.cabinet.isOpen());
    assertTrue(window.texts().stream().noneMatch(text -> text.contains("云杉")));
    Fx.compose("", PASSPHRASE);
    Fx.press(KeyCode.ENTER);
    window.untilItSays("云杉助手");
    assertTrue(
        window.texts().stream().anyMatch(text -> text.contains("西湖")), "what was typed is saved");
    window.close();
  }

  @Test
  void thePassphraseLeadsBackToWhereOneWas() {
    String id = Kept.sample(folder, "company-other-contact", PASSPHRASE).id();
    TestWindow window = unlocked();
    window.open(id);
    Fx.run(() -> window.model.open().orElseThrow().wizard().onStep(new Step.Rejections()));
    Fx.chord(KeyCode.CONTROL, KeyCode.L);
    window.untilItSays("备案已锁定");
    Fx.compose("", PASSPHRASE);
    Fx.press(KeyCode.ENTER);
    Fx.until("the filing is open again", () -> window.model.open().isPresent());
    assertEquals(
        new Step.Rejections(), Fx.get(() -> window.model.open().orElseThrow().wizard().current()));
    Fx.run(() -> window.view().filing().leave());
    Fx.until("the list", () -> window.model.open().isEmpty());
    Fx.chord(KeyCode.CONTROL, KeyCode.L);
    window.untilItSays("备案已锁定");
    Fx.compose("", PASSPHRASE);
    Fx.press(KeyCode.ENTER);
    window.untilItSays("进行中");
    Fx.pulses(3);
    assertTrue(Fx.get(() -> window.model.open().isEmpty()), "it was locked from the list");
    window.close();
  }

  @Test
  void putsAwayTheQuestionThatIsOpen() {
    Kept.sample(folder, "company-other-contact", PASSPHRASE);
    TestWindow window = unlocked();
    Idle idle = over(window);
    window.menu("云杉助手", "保留到什么时候");
    pass(idle, AFTER);
    window.untilItSays("备案已锁定");
    assertFalse(window.says("保留到什么时候"));
    window.close();
  }

  @Test
  void putsAwayMenusAndLists() {
    String id = Kept.sample(folder, "company-other-contact", PASSPHRASE).id();
    TestWindow window = unlocked();
    Fx.run(() -> ((MenuButton) window.view().root().lookup(".filing-card .more")).show());
    assertEquals(1, popups());
    Fx.run(window.view()::lockIfProtected);
    window.untilItSays("备案已锁定");
    assertEquals(0, popups());
    Fx.compose("", PASSPHRASE);
    Fx.press(KeyCode.ENTER);
    window.open(id);
    window.goTo("entity.province");
    Fx.run(
        () ->
            window.view().root().lookupAll(".combo-box").stream()
                .map(ComboBox.class::cast)
                .findFirst()
                .orElseThrow()
                .show());
    assertEquals(1, popups());
    Fx.run(window.view()::lockIfProtected);
    window.untilItSays("备案已锁定");
    assertEquals(0, popups());
    window.close();
  }

  private static long popups() {
    Fx.pulses(2);
    return Fx.get(() -> Window.getWindows().stream().filter(PopupWindow.class::isInstance).count());
  }

  @Test
  void aKeyLocksFromAnyScreen() {
    String id = Kept.sample(folder, "company-other-contact", PASSPHRASE).id();
    TestWindow window = unlocked();
    window.open(id);
    Fx.chord(KeyCode.CONTROL, KeyCode.L);
    window.untilItSays("备案已锁定");
    assertFalse(window.cabinet.isOpen());
    window.close();
  }

  @Test
  void leavesFilingsWithoutAPassphraseOpen() {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = new TestWindow(folder);
    window.untilItSays("云杉助手");
    Fx.chord(KeyCode.CONTROL, KeyCode.L);
    Idle idle = over(window);
    pass(idle, AFTER.multipliedBy(5));
    assertTrue(window.says("云杉助手"));
    window.close();
  }

  @Test
  void aComputerThatSleptLocksBeforeTheFirstTouchCounts() {
    AtomicInteger told = new AtomicInteger();
    Fx.show(javafx.scene.layout.StackPane::new);
    Idle idle =
        Fx.get(() -> new Idle(time, AFTER, told::incrementAndGet).over(Fx.root().getScene()));
    time.pass(AFTER);
    Fx.press(KeyCode.SHIFT);
    assertEquals(1, told.get());
    Fx.press(KeyCode.SHIFT);
    assertEquals(1, told.get(), "told once");
    time.pass(Duration.ofHours(-5));
    Fx.run(idle::look);
    time.pass(AFTER);
    Fx.run(idle::look);
    assertEquals(2, told.get(), "a clock that was set back does not keep it open");
  }
}
