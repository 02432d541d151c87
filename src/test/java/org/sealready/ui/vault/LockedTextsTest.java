package org.sealready.ui.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.Screen;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;

/** What is typed outside the fields of the form when the lock comes: kept, and not to be read. */
class LockedTextsTest {

  private static final String PASSPHRASE = "春风又绿江南岸 2026";
  private static final String SECRET = "春笋";

  @TempDir Path folder;

  private Path data() {
    return folder.resolve("data");
  }

  private TestWindow open(Step step) {
    String id = Kept.sample(data(), "company-other-contact", PASSPHRASE).id();
    TestWindow window = new TestWindow(data());
    window.untilItSays("备案已锁定");
    enter(PASSPHRASE);
    window.open(id);
    window.go(step);
    return window;
  }

  private static void enter(String passphrase) {
    Fx.compose("", passphrase);
    Fx.press(KeyCode.ENTER);
  }

  private static void lock(TestWindow window) {
    Fx.run(window.view()::lockIfProtected);
    window.untilItSays("备案已锁定");
    assertFalse(shows(window, SECRET), "nothing of it can be read");
  }

  private static void unlock(TestWindow window) {
    Fx.until("the passphrase is asked for", () -> Fx.focused() instanceof TextInputControl);
    enter(PASSPHRASE);
    Fx.until("the filing is open again", () -> window.model.open().isPresent());
    Fx.pulses(3);
  }

  /** The texts in all inputs and labels that are seen. */
  private static boolean shows(TestWindow window, String text) {
    return Fx.get(
            () ->
                window.view().root().lookupAll(".text-input").stream()
                    .filter(LockedTextsTest::isShown)
                    .anyMatch(node -> ((TextInputControl) node).getText().contains(text)))
        || window.says(text);
  }

  private static boolean isShown(Node node) {
    return Stream.iterate(node, at -> at != null, Node::getParent).allMatch(Node::isVisible);
  }

  private static void returns(TestWindow window) {
    lock(window);
    unlock(window);
    assertTrue(shows(window, SECRET), "what was typed is there again");
    window.close();
  }

  private static String focusedText() {
    return Fx.get(() -> ((TextInputControl) Fx.focused()).getText());
  }

  @Test
  void theNumberThatIsBeingTyped() {
    TestWindow window = open(new Step.Afterwards());
    Fx.compose("", SECRET);
    returns(window);
  }

  @Test
  void theNumberThatIsBeingChanged() {
    TestWindow window = open(new Step.Afterwards());
    Fx.compose("", "浙ICP备2026012345号-3X");
    Fx.press(KeyCode.ENTER);
    window.click("改一下");
    Fx.compose("", SECRET);
    lock(window);
    unlock(window);
    assertTrue(shows(window, SECRET));
    Fx.run(() -> window.view().root().lookup(".after-body .text-field").requestFocus());
    Fx.run(() -> ((TextInputControl) Fx.focused()).setText("浙ICP备2026012346号-3X"));
    Fx.press(KeyCode.ENTER);
    lock(window);
    unlock(window);
    assertTrue(window.says("浙ICP备2026012346号-3X"), "taken, and typed no more");
    assertFalse(shows(window, SECRET));
    window.close();
  }

  @Test
  void theDayOfAChange() {
    TestWindow window = open(new Step.Afterwards());
    window.untilItSays("备案之后");
    Fx.run(
        () ->
            window.view().root().lookupAll(".chip").stream()
                .map(javafx.scene.control.ToggleButton.class::cast)
                .filter(chip -> chip.getText().contains("小程序改名"))
                .findFirst()
                .orElseThrow()
                .fire());
    Fx.pulses(2);
    Fx.run(() -> window.view().root().lookup(".after-day").requestFocus());
    Fx.compose("", SECRET);
    returns(window);
  }

  @Test
  void aNoteOfTheWay() {
    TestWindow window = open(new Step.Journey());
    window.click("补记一笔");
    Fx.compose("", SECRET);
    lock(window);
    unlock(window);
    assertEquals(SECRET, focusedText(), "and one goes on writing there");
    Fx.type("2");
    assertEquals(SECRET + "2", focusedText());
    Fx.press(KeyCode.ESCAPE);
    lock(window);
    unlock(window);
    assertFalse(shows(window, SECRET), "given up");
    window.close();
  }

  @Test
  void theTimeOfAResult() {
    TestWindow window = open(new Step.Journey());
    window.click("补记一笔");
    Fx.compose("", "您的备案申请已于2026年11月18日 10:05提交成功");
    Fx.press(KeyCode.ENTER);
    window.click("记下结果");
    Fx.until("the time is asked for", () -> Fx.focused() instanceof TextInputControl);
    Fx.run(() -> ((TextInputControl) Fx.focused()).selectAll());
    Fx.compose("", SECRET);
    returns(window);
  }

  @Test
  void whatIsLookedForAmongCategories() {
    TestWindow window = open(new Step.Before());
    window.click("选类目，看要什么资质");
    Fx.compose("", SECRET);
    lock(window);
    unlock(window);
    window.click("选类目，看要什么资质");
    assertEquals(SECRET, focusedText());
    window.close();
  }

  @Test
  void theNameOfAForm() throws IOException {
    TestWindow window = open(new Step.Letters());
    Path form = Files.writeString(folder.resolve("附件 3.pdf"), "%PDF-");
    window.answer(form);
    window.click("导入别的表格");
    Fx.until("its name is asked for", () -> Fx.focused() instanceof TextInputControl);
    Fx.compose("", SECRET);
    lock(window);
    unlock(window);
    window.answer(form);
    window.click("导入别的表格");
    Fx.until("its name is asked for", () -> Fx.focused() instanceof TextInputControl);
    assertTrue(focusedText().contains(SECRET));
    Fx.press(KeyCode.ESCAPE);
    window.close();
  }

  @Test
  void aReasonThatAnInputMethodComposes() {
    String id = Kept.sample(data(), "broken-numbers", PASSPHRASE).id();
    TestWindow window = new TestWindow(data());
    window.untilItSays("备案已锁定");
    enter(PASSPHRASE);
    window.open(id);
    window.goTo("entity.certificateNumber");
    window.click("核对过了，说明理由后保留");
    Fx.compose("", "因为");
    Fx.compose(SECRET, "");
    returns(window);
  }

  @Test
  void whatIsLookedForEverywhere() {
    TestWindow window = open(new Step.Letters());
    Fx.chord(KeyCode.CONTROL, KeyCode.K);
    Fx.compose("", SECRET);
    lock(window);
    unlock(window);
    Fx.chord(KeyCode.CONTROL, KeyCode.K);
    assertEquals(SECRET, focusedText());
    Fx.press(KeyCode.ESCAPE);
    Fx.chord(KeyCode.CONTROL, KeyCode.K);
    assertEquals("", focusedText(), "given up");
    Fx.press(KeyCode.ESCAPE);
    window.close();
  }

  @Test
  void whatIsLookedForInTheHelpIsForgotten() {
    TestWindow window = open(new Step.Letters());
    Fx.press(KeyCode.F1);
    Fx.until("the help is there", () -> Fx.root().lookup(".help-search") != null);
    Fx.run(() -> Fx.root().lookup(".help-search").requestFocus());
    Fx.compose("", SECRET);
    lock(window);
    assertTrue(Fx.get(() -> Fx.root().lookup(".help-pane") != null), "the help itself stays");
    unlock(window);
    window.close();
  }

  @Test
  void whatCannotBeSavedIsHiddenUntilItIsThenLocked() throws IOException {
    TestWindow window = open(new Step.Letters());
    window.goTo("entity.name");
    Files.move(data(), folder.resolve("away"));
    Fx.compose("", SECRET);
    Fx.run(window.view()::lockIfProtected);
    window.untilItSays("最后的修改还没有保存");
    assertFalse(shows(window, SECRET));
    assertEquals(List.of(), window.texts().stream().filter(text -> text.contains("云杉")).toList());
    Files.move(folder.resolve("away"), data());
    window.rest(Duration.ofSeconds(2));
    Fx.until("it is locked", () -> window.model.screen().get() instanceof Screen.Locked);
    unlock(window);
    assertTrue(shows(window, SECRET));
    window.close();
  }
}
