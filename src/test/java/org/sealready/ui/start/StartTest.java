package org.sealready.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.vault.crypto.Cost;

class StartTest {

  @TempDir Path folder;

  private void begin(TestWindow window, String who) {
    window.walkToText("新建备案");
    Fx.press(KeyCode.ENTER);
    window.walkToText(who);
    Fx.press(KeyCode.ENTER);
  }

  private void beginWithoutPassphrase(TestWindow window) {
    begin(window, "单位");
    window.workWithoutPassphrase();
  }

  private void home(TestWindow window) {
    window.walkToText("回到备案列表");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("今天准备哪一件");
  }

  @Test
  void saysWhatToDoFirstWhereThereIsNothing() {
    TestWindow window = new TestWindow(folder);
    assertTrue(window.says("还没有备案"));
    assertTrue(window.says("加密存放，不联网"));
  }

  @Test
  void tellsAnOverseasEntityThatItNeedsNoFiling() {
    TestWindow window = new TestWindow(folder);
    begin(window, "境外主体");
    assertTrue(window.says("不用在内地备案"));
    assertTrue(window.says("AppInChina 的指南却"), "the sources that differ");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("今天准备哪一件");
    assertFalse(Files.exists(folder.resolve("filings")));
  }

  @Test
  void saysHowToNeedNoAuthorizationBeforeAnyPage() {
    TestWindow window = new TestWindow(folder);
    window.walkToText("新建备案");
    Fx.press(KeyCode.SPACE);
    assertTrue(window.says("授权书一份都不用"));
  }

  @Test
  void keepsNoFilingInWhichNothingWasAnswered() {
    TestWindow window = new TestWindow(folder);
    beginWithoutPassphrase(window);
    home(window);
    assertTrue(window.says("还没有备案"));
  }

  @Test
  void listsAFilingAndContinuesWhereItWasLeft() {
    TestWindow window = new TestWindow(folder);
    beginWithoutPassphrase(window);
    window.walkTo("entity.name");
    Fx.compose("", "某某有限公司");
    window.walkToText("小程序信息");
    Fx.press(KeyCode.SPACE);
    window.walkTo("miniProgram.name");
    Fx.compose("", "排队叫号");
    home(window);
    window.untilItSays("排队叫号");
    window.walkToText("排队叫号");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("小程序名称");
    assertEquals(
        "miniProgram", Fx.get(() -> window.model.open().orElseThrow().wizard().current().id()));
  }

  @Test
  void deletesAfterAskingOnly() {
    TestWindow window = new TestWindow(folder);
    beginWithoutPassphrase(window);
    window.walkTo("entity.name");
    Fx.compose("", "某某有限公司");
    home(window);
    window.untilItSays("某某有限公司");
    window.menu("某某有限公司", "删除");
    window.untilItSays("固态硬盘可能留下旧数据块");
    Fx.press(KeyCode.ESCAPE);
    assertTrue(window.says("某某有限公司"));
    window.menu("某某有限公司", "删除");
    Fx.press(KeyCode.TAB, KeyCode.SPACE);
    window.untilItSays("还没有备案");
  }

  @Test
  void showsABrokenFilingAndLeavesItsFile() throws IOException {
    Clock clock = Clock.systemUTC();
    try (DataFolderSession cabinet =
        new DataFolderSession(TestWindow.CATALOGUE, folder, clock, Cost.USUAL)) {
      cabinet.filings();
    }
    Path filings = Files.createDirectories(folder.resolve("filings"));
    Path broken = filings.resolve("7f0c1c2e-0b0a-4c54-9d0e-3a1b2c3d4e5f.sealed");
    Files.writeString(broken, "{broken");
    TestWindow window = new TestWindow(folder);
    window.untilItSays("打不开的备案");
    assertTrue(window.says("没有动"));
    window.walkToText("打开文件夹");
    Fx.press(KeyCode.SPACE);
    assertEquals(List.of(filings), window.opened);
    assertEquals("{broken", Files.readString(broken));
  }

  @Test
  void saysWhyAFileCannotBeOpened() throws IOException {
    TestWindow window = new TestWindow(folder);
    Path file = Files.writeString(folder.resolve("x.json"), "{\"format\": \"sealready-filing\"");
    window.answer(file);
    window.walkToText("打开备案文件");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("不完整");
  }

  @Test
  void keepsNothingOfASample() throws IOException {
    TestWindow window = new TestWindow(folder);
    window.walkToText("填错的样例");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("不会保存");
    window.walkTo("entity.name");
    Fx.compose("", "某");
    Fx.press(KeyCode.TAB);
    home(window);
    try (Stream<Path> kept = Files.list(folder)) {
      assertEquals(
          List.of("writer.lock"), kept.map(file -> file.getFileName().toString()).toList());
    }
  }
}
