package org.sealready.ui.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Ours;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.Screen;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.wizard.Step;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.file.Unreadable;

/** The lock while saving fails: without the passphrase nobody reads, takes or destroys the work. */
class UnsavedLockTest {

  private static final String SAMPLE = "company-other-contact";
  private static final String PASSPHRASE = "春风又绿江南岸 2026";
  private static final String SECRET = "春笋";
  private static final String ASKED = "最后的修改还没有保存";

  @TempDir Path folder;

  private Path data() {
    return folder.resolve("data");
  }

  private void takeDiskAway() throws IOException {
    Files.move(data(), folder.resolve("away"));
  }

  private void bringDiskBack() throws IOException {
    Files.move(folder.resolve("away"), data());
  }

  /** A filing with a change that cannot be saved. */
  private TestWindow unsaved() throws IOException {
    String id = Kept.sample(data(), SAMPLE, PASSPHRASE).id();
    TestWindow window = new TestWindow(data());
    window.untilItSays("备案已锁定");
    enter(PASSPHRASE);
    window.open(id);
    window.goTo("entity.name");
    takeDiskAway();
    Fx.compose("", SECRET);
    return window;
  }

  private TestWindow locked() throws IOException {
    TestWindow window = unsaved();
    lock(window);
    return window;
  }

  private static void lock(TestWindow window) {
    Fx.chord(KeyCode.CONTROL, KeyCode.L);
    window.untilItSays(ASKED);
    Fx.pulses(2);
  }

  private static void enter(String passphrase) {
    Fx.compose("", passphrase);
    Fx.press(KeyCode.ENTER);
  }

  /** Whether it can be read in the window, in a label or an input; on the window's thread. */
  private static boolean showsNow(TestWindow window, String text) {
    Stream<String> labels =
        window.view().root().lookupAll(".label").stream()
            .filter(node -> node instanceof Label && isShown(node))
            .map(node -> ((Label) node).getText());
    Stream<String> inputs =
        window.view().root().lookupAll(".text-input").stream()
            .filter(UnsavedLockTest::isShown)
            .map(node -> ((TextInputControl) node).getText());
    return Stream.concat(labels, inputs).anyMatch(each -> each.contains(text));
  }

  private static boolean isShown(Node node) {
    return Stream.iterate(node, at -> at != null, Node::getParent).allMatch(Node::isVisible);
  }

  private static boolean shows(TestWindow window, String text) {
    return Fx.get(() -> showsNow(window, text));
  }

  private static void assertHidden(TestWindow window) {
    assertFalse(shows(window, SECRET), "what was typed last");
    assertFalse(shows(window, "云杉"), "what stood there before");
    assertTrue(window.says(ASKED), "the question stands");
  }

  private static void untilOpen(TestWindow window) {
    Fx.until("the work is there again", () -> showsNow(window, SECRET));
    Fx.pulses(2);
  }

  private static boolean isLocked(TestWindow window) {
    return window.model.screen().get() instanceof Screen.Locked;
  }

  private static void untilLocked(TestWindow window) {
    Fx.until("everything is saved and locked", () -> isLocked(window));
    assertFalse(window.cabinet.isOpen(), "the keys are forgotten");
  }

  private void saveAndClose(TestWindow window) throws IOException {
    bringDiskBack();
    window.rest(Duration.ofSeconds(5));
    window.untilItSays("已保存");
    window.close();
  }

  @Test
  void noAnswerShowsTheWorkWithoutThePassphrase() throws IOException {
    TestWindow window = locked();
    assertHidden(window);
    Fx.press(KeyCode.ESCAPE);
    assertHidden(window);
    Fx.press(KeyCode.ENTER);
    window.untilItSays("请先输入口令");
    assertHidden(window);
    enter("猜的口令 2026");
    window.untilItSays("口令或恢复密钥不对");
    assertHidden(window);
    for (String other : List.of("继续编辑", "不保存，离开")) {
      assertTrue(
          Fx.get(
              () ->
                  window.view().root().lookupAll(".dialog-answers > .button").stream()
                      .noneMatch(node -> other.equals(((Labeled) node).getText()))));
    }
    enter(PASSPHRASE);
    untilOpen(window);
    saveAndClose(window);
  }

  @Test
  void thePassphraseLeadsBackToTheUnsavedWork() throws IOException {
    TestWindow window = locked();
    enter(PASSPHRASE);
    untilOpen(window);
    assertFalse(window.says(ASKED));
    assertEquals("entity.name", window.focusedFieldNow(), "back where the keyboard was");
    window.untilItSays("未能保存");
    lock(window);
    assertHidden(window);
    enter(PASSPHRASE);
    untilOpen(window);
    saveAndClose(window);
  }

  @Test
  void theRecoveryKeyLeadsBackToo() throws IOException {
    AtomicReference<String> recovery = new AtomicReference<>();
    String id = Kept.in(data(), cabinet -> keep(cabinet, recovery));
    TestWindow window = new TestWindow(data());
    window.untilItSays("备案已锁定");
    enter(PASSPHRASE);
    window.open(id);
    window.goTo("entity.name");
    takeDiskAway();
    Fx.compose("", SECRET);
    lock(window);
    enter(recovery.get());
    untilOpen(window);
    saveAndClose(window);
  }

  private static String keep(DataFolderSession cabinet, AtomicReference<String> recovery)
      throws IOException, Unreadable {
    cabinet.choose(Optional.of(Passphrase.of(PASSPHRASE.toCharArray())));
    String id = Kept.saved(cabinet, Ours.answers(SAMPLE)).id();
    recovery.set(cabinet.keys().renewRecoveryKey().text());
    return id;
  }

  @Test
  void theWindowIsNotClosedOverIt() throws IOException {
    TestWindow window = locked();
    AtomicBoolean closed = new AtomicBoolean();
    Fx.run(() -> window.view().finish(() -> closed.set(true)));
    window.untilItSays("窗口没有关");
    assertFalse(closed.get());
    assertHidden(window);
    Fx.press(KeyCode.ESCAPE);
    assertHidden(window);
    bringDiskBack();
    Fx.run(() -> window.view().finish(() -> closed.set(true)));
    Fx.until("what is saved may be closed", closed::get);
    assertFalse(shows(window, SECRET));
    Fx.press(KeyCode.ESCAPE);
    assertFalse(shows(window, SECRET));
    window.close();
  }

  @Test
  void aQuestionBeforeTheLockIsPutAway() throws IOException {
    TestWindow window = unsaved();
    AtomicBoolean closed = new AtomicBoolean();
    Fx.run(() -> window.view().finish(() -> closed.set(true)));
    window.untilItSays("还没有保存成功");
    lock(window);
    assertFalse(window.says("还没有保存成功"));
    assertHidden(window);
    bringDiskBack();
    window.rest(Duration.ofSeconds(5));
    untilLocked(window);
    assertFalse(closed.get());
    window.close();
  }

  @Test
  void aSecondLockLeavesTheQuestionAsItStands() throws IOException {
    TestWindow window = locked();
    Fx.compose("", "春风又绿");
    Fx.chord(KeyCode.CONTROL, KeyCode.L);
    Fx.run(window.view()::lockIfProtected);
    window.rest(Duration.ofSeconds(2));
    Fx.pulses(3);
    assertHidden(window);
    enter("江南岸 2026");
    untilOpen(window);
    saveAndClose(window);
  }

  @Test
  void itIsSavedElsewhereOnlyWithThePassphrase() throws IOException {
    TestWindow window = locked();
    Path copy = folder.resolve("copy.json");
    window.answer(copy);
    window.click("存成备案文件");
    window.untilItSays("请先输入口令");
    assertEquals("", window.chooser.offered(), "nobody is asked for a place");
    Fx.compose("", "猜的口令 2026");
    window.click("存成备案文件");
    window.untilItSays("口令或恢复密钥不对");
    assertEquals("", window.chooser.offered());
    Fx.compose("", PASSPHRASE);
    window.click("存成备案文件");
    Fx.until("the file is there", () -> Files.isRegularFile(copy));
    untilOpen(window);
    saveAndClose(window);
    assertTrue(Files.readString(copy).contains(SECRET));
  }

  @Test
  void tryingAgainSaysThatItFailedOrLocks() throws IOException {
    TestWindow window = locked();
    window.click("重试");
    window.untilItSays("还是没能写进磁盘");
    assertHidden(window);
    enter("猜的口令 2026");
    window.untilItSays("口令或恢复密钥不对");
    bringDiskBack();
    window.click("重试");
    untilLocked(window);
    assertFalse(window.says(ASKED));
    assertFalse(window.says("口令或恢复密钥不对"), "said of the passphrase before");
    enter(PASSPHRASE);
    Fx.until("the filing is open again", () -> showsNow(window, SECRET));
    window.close();
  }

  @Test
  void whatIsSaidInBetweenUncoversNothing() throws IOException {
    TestWindow window = locked();
    Fx.run(window::fault);
    Fx.pulses(2);
    assertFalse(shows(window, SECRET));
    Fx.press(KeyCode.ESCAPE);
    assertHidden(window);
    Fx.run(() -> window.view().dialogs().open(new DialogCard("云杉", "云杉")));
    assertHidden(window);
    Fx.run(() -> window.view().dialogs().close());
    assertHidden(window);
    Fx.chord(KeyCode.CONTROL, KeyCode.K);
    assertHidden(window);
    enter(PASSPHRASE);
    untilOpen(window);
    saveAndClose(window);
  }

  @Test
  void theSlimWindowIsClosed() throws IOException {
    TestWindow window = unsaved();
    window.go(new Step.CopySheet());
    Fx.press(KeyCode.W);
    assertTrue(Fx.get(UnsavedLockTest::isSlimShown));
    Fx.run(window.view()::lockIfProtected);
    window.untilItSays(ASKED);
    assertFalse(Fx.get(UnsavedLockTest::isSlimShown));
    bringDiskBack();
    window.rest(Duration.ofSeconds(5));
    untilLocked(window);
    window.close();
  }

  private static boolean isSlimShown() {
    return Window.getWindows().stream()
        .anyMatch(each -> each instanceof Stage stage && stage.isAlwaysOnTop());
  }

  @Test
  void withoutAPassphraseNothingIsHiddenOrAsked() throws IOException {
    String id = Kept.sample(data(), SAMPLE).id();
    TestWindow window = new TestWindow(data());
    window.open(id);
    window.goTo("entity.name");
    takeDiskAway();
    Fx.compose("", SECRET);
    Fx.chord(KeyCode.CONTROL, KeyCode.L);
    Fx.run(window.view()::lockIfProtected);
    window.rest(Duration.ofSeconds(2));
    assertTrue(shows(window, SECRET));
    assertFalse(window.says(ASKED));
    bringDiskBack();
    window.close();
  }
}
