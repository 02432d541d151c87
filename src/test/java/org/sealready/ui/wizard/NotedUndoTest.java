package org.sealready.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.common.TestClipboard;
import org.sealready.ui.filing.OpenFiling;

/** Ticks and notes are taken back as answers are, each in its turn and where it can be seen. */
class NotedUndoTest {

  private static final String NAME = "miniProgram.name";

  @TempDir Path folder;

  private String id;
  private TestWindow window;

  @BeforeEach
  void open() {
    id = Kept.sample(folder, "company-other-contact").id();
    reopen();
  }

  private void reopen() {
    window = new TestWindow(folder, 1280, 800);
    window.open(id);
  }

  private OpenFiling filing() {
    return window.model.open().orElseThrow();
  }

  private void go(Step step) {
    Fx.run(() -> filing().wizard().onStep(step));
    Fx.pulses(3);
  }

  private Step at() {
    return Fx.get(() -> filing().wizard().current());
  }

  private void rename(String name) {
    window.change(NAME, name);
  }

  private String name() {
    return Fx.get(() -> filing().answers().get(TestWindow.textField(NAME))).orElseThrow();
  }

  private JourneyRecord record() {
    return Fx.get(() -> filing().followed().diary().record().get());
  }

  private List<String> ticks() {
    return record().ticks();
  }

  private static void undo() {
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
  }

  private static void redo() {
    Fx.chord(KeyCode.CONTROL, KeyCode.Y);
  }

  @Test
  void aTickIsTakenBackOnItsScreenAndNoAnswerWithIt() {
    rename("云杉仓库");
    go(new Step.Materials());
    Fx.press(KeyCode.SPACE);
    List<String> ticked = ticks();
    assertEquals(1, ticked.size());
    undo();
    assertEquals(List.of(), ticks());
    assertEquals("云杉仓库", name());
    assertEquals(new Step.Materials(), at());
    redo();
    assertEquals(ticked, ticks());
    window.close();
    reopen();
    assertEquals(ticked, ticks(), "it was kept");
    undo();
    assertEquals("云杉助手", name(), "answers of an earlier session follow");
    window.close();
  }

  @Test
  void eachIsTakenBackInItsTurn() {
    go(new Step.Materials());
    Fx.press(KeyCode.SPACE);
    rename("云杉仓库");
    undo();
    assertEquals("云杉助手", name());
    assertEquals(1, ticks().size());
    undo();
    assertEquals(List.of(), ticks());
    assertEquals(new Step.Materials(), at(), "where it can be seen");
    assertFalse(Fx.get(() -> filing().wizard().undoable().get()));
    redo();
    redo();
    assertEquals(1, ticks().size());
    assertEquals("云杉仓库", name());
    assertFalse(Fx.get(() -> filing().wizard().redoable().get()));
    window.close();
  }

  @Test
  void whatIsDoneInsteadEndsWhatWasTakenBack() {
    go(new Step.Materials());
    Fx.press(KeyCode.SPACE);
    undo();
    rename("云杉仓库");
    assertFalse(Fx.get(() -> filing().wizard().redoable().get()));
    undo();
    redo();
    assertEquals("云杉仓库", name());
    assertEquals(List.of(), ticks());
    window.close();
  }

  @Test
  void aRowOfTheCopySheetIsOpenAgain() {
    go(new Step.CopySheet());
    Fx.press(KeyCode.SPACE);
    window.untilItSays("已抄 1 项");
    undo();
    assertTrue(window.says("已抄 0 项"));
    redo();
    assertTrue(window.says("已抄 1 项"));
    window.close();
  }

  @Test
  void aTickBeforeTheFilingIsTakenBack() {
    go(new Step.Before());
    window.walkToText("邮箱没有在任何微信平台用过");
    Fx.press(KeyCode.SPACE);
    assertEquals(1, ticks().size());
    undo();
    assertEquals(List.of(), ticks());
    assertEquals(new Step.Before(), at());
    window.close();
  }

  /** Within its field letters are taken back, and then the day as a whole. */
  @Test
  void aDayThatIsTypedIsOneStep() {
    go(new Step.Before());
    window.walkToText("对公打款");
    Fx.press(KeyCode.SPACE);
    JourneyRecord before = record();
    window.walkToText("拿到打款信息的日期");
    Fx.compose("", "11月");
    Fx.compose("", "20日");
    undo();
    assertEquals(List.of(), record().states());
    assertEquals(before.choices(), record().choosing("before.transfer-day", "").choices());
    Fx.run(() -> ((TextInputControl) Fx.focused()).redo());
    assertEquals(List.of(new StateEntry("transfer", "2026-11-20")), record().states());
    Fx.press(KeyCode.TAB);
    assertTrue(Fx.get(() -> filing().wizard().undoable().get()));
    undo();
    assertEquals(before, record());
    redo();
    assertEquals(List.of(new StateEntry("transfer", "2026-11-20")), record().states());
    undo();
    undo();
    assertEquals(JourneyRecord.NONE, record());
    window.close();
  }

  @Test
  void aReasonAndTheRoundThatItIsOfComeBack() {
    go(new Step.Rejections());
    TestClipboard.paste("小程序名称与主体经营范围无关，请修改。");
    window.untilItSays("认出 1 条");
    Fx.press(KeyCode.SPACE);
    assertFalse(window.says("还有 1 条"));
    undo();
    assertTrue(window.says("还有 1 条"));
    undo();
    assertTrue(window.says("认得这几种"), "no text yet");
    redo();
    assertTrue(window.says("还有 1 条"));
    assertEquals(new Step.Rejections(), at());
    window.close();
  }
}
