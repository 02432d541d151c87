package org.sealready.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.journey.JourneyRecord;
import org.sealready.ui.app.KeptWays;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.vault.filing.Draft;

/** The start screen by keyboard: what is due first, and each way to where the work is. */
class StartWindowTest {

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private TestWindow window() {
    KeptWays.keepOneOfEach(data);
    TestWindow window = new TestWindow(data, 1280, 800);
    window.untilItSays("今天有 1 件到期");
    Fx.pulses(2);
    return window;
  }

  private static String focused() {
    return Fx.get(
        () -> {
          Node node = Fx.focused();
          String spoken = String.valueOf(node.getAccessibleText());
          return node instanceof Labeled named ? named.getText() + " " + spoken : spoken;
        });
  }

  private static void assertFocused(String text) {
    assertTrue(focused().contains(text), () -> text + " has not the focus, but " + focused());
  }

  private static void assertAt(TestWindow window, String step) {
    Fx.until("a filing is open", () -> window.model.open().isPresent());
    assertEquals(step, Fx.get(() -> window.model.open().orElseThrow().wizard().current().id()));
  }

  @Test
  void beginsAtWhatIsDueToday() {
    TestWindow window = window();
    assertFocused("打开短信提示卡");
    assertEquals(1, Fx.get(() -> window.view().root().lookupAll(".button.primary").size()));
    Fx.press(KeyCode.ENTER);
    assertAt(window, "journey");
    Fx.until("the card is at hand", () -> isOffered(window, "短信提示卡"));
  }

  private static boolean isOffered(TestWindow window, String text) {
    return window.view().root().lookupAll(".button").stream()
        .anyMatch(
            node ->
                node.isVisible()
                    && node instanceof Labeled named
                    && named.getText().contains(text));
  }

  @Test
  void beginsANewFilingWhereNothingIsDue() {
    KeptWays.keep(data, List.of(KeptWays.draft("青禾", "青禾公司", JourneyRecord.NONE, "")));
    TestWindow window = new TestWindow(data, 1280, 800);
    window.untilItSays("青禾公司");
    assertFocused("新建备案");
    assertEquals(1, Fx.get(() -> window.view().root().lookupAll(".card.primary").size()));
    assertEquals(0, Fx.get(() -> window.view().root().lookupAll(".due-panel").size()));
  }

  @Test
  void goesWithArrowsInAGroupAndWithTabToTheNext() {
    TestWindow window = window();
    Fx.press(KeyCode.RIGHT);
    assertFocused("去处理退回");
    Fx.press(KeyCode.TAB);
    assertFocused("石桥渡手作");
    Fx.press(KeyCode.RIGHT);
    assertFocused("鹭屿日历");
    Fx.press(KeyCode.END, KeyCode.RIGHT);
    assertFocused("姑苏报名");
    Fx.press(KeyCode.HOME, KeyCode.TAB);
    assertFocused("更多");
    Fx.press(KeyCode.TAB);
    assertFocused("新建备案");
    Fx.press(KeyCode.RIGHT);
    assertFocused("同一主体再办一个");
    Fx.press(KeyCode.TAB);
    assertFocused("复制备案号 沪ICP备2026012345号-3X");
    Fx.press(KeyCode.TAB);
    assertFocused("有变更？");
    window.click("去处理退回");
    assertAt(window, "rejections");
  }

  @Test
  void opensACardWhereTheWorkIs() {
    TestWindow window = window();
    window.walkToKind("filing-card");
    Fx.press(KeyCode.RIGHT, KeyCode.ENTER);
    assertAt(window, "rejections");
  }

  @Test
  void oneFilingAloneIsNotPutInOrder() {
    KeptWays.keep(data, List.of(KeptWays.draft("独一件", "某某有限公司", JourneyRecord.NONE, "")));
    TestWindow window = new TestWindow(data);
    window.untilItSays("独一件");
    assertTrue(window.says("进行中"));
    assertFalse(window.says("先到期的在前"));
    window.close();
  }

  /** In a window lower than the cards are, none that has the focus is cut. */
  @Test
  void bringsWhatTheKeysReachIntoView() {
    List<Draft> many = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      many.add(KeptWays.draft("排队" + i, "某某有限公司", JourneyRecord.NONE, ""));
    }
    KeptWays.keep(data, many);
    TestWindow window = new TestWindow(data, 1024, 600);
    window.untilItSays("12 件，先到期的在前");
    window.walkToKind("filing-card");
    Fx.press(KeyCode.END);
    Fx.until("the last card is seen as a whole", () -> isSeen(Fx.focused()));
    Fx.press(KeyCode.HOME);
    Fx.until("so is the first", () -> isSeen(Fx.focused()));
  }

  private static boolean isSeen(Node card) {
    Bounds place = card.localToScene(card.getBoundsInLocal());
    return place.getMinY() >= 0 && place.getMaxY() <= card.getScene().getHeight();
  }

  @Test
  void opensTheMapWhileOthersAct() {
    TestWindow window = window();
    window.walkToKind("filing-card");
    Fx.press(KeyCode.END, KeyCode.ENTER);
    assertAt(window, "journey");
  }

  @Test
  void opensWhatComesAfterTheNumber() {
    TestWindow window = window();
    window.click("有变更？");
    assertAt(window, "afterwards");
  }

  @Test
  void opensWhatIsToBeTickedWhereThePagesAreDone() {
    KeptWays.keep(data, List.of(KeptWays.draft("青禾叫号", "青禾公司", JourneyRecord.NONE, "")));
    TestWindow window = new TestWindow(data, 1280, 800);
    window.untilItSays("青禾公司");
    window.walkToText("青禾叫号");
    Fx.press(KeyCode.ENTER);
    assertAt(window, "before");
  }

  @Test
  void hasKeysForANewFilingAndForAFile() {
    TestWindow window = window();
    window.answer(Path.of("assets/samples/individual.json"));
    Fx.chord(KeyCode.CONTROL, KeyCode.O);
    Fx.until("the file is open", () -> window.model.open().isPresent());
    Fx.run(() -> window.view().filing().leave());
    window.untilItSays("进行中");
    Fx.chord(KeyCode.CONTROL, KeyCode.N);
    window.untilItSays("谁来备案");
  }
}
