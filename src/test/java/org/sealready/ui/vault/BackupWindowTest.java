package org.sealready.ui.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** Everything into one file and onto another computer, by hand. */
class BackupWindowTest {

  private static final String PASSPHRASE = "春风又绿江南岸 2026";
  private static final String TITLE = "石桥渡";

  @TempDir Path folder;

  private void requestInitialFocus(String text) {
    Fx.compose("", text);
    Fx.press(KeyCode.ENTER);
  }

  private List<String> onTheStick(Path stick) throws IOException {
    try (Stream<Path> files = Files.list(stick)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static boolean isListed(TestWindow window, String title) {
    return window.model.start().filings().get().stream()
        .anyMatch(kept -> kept.toString().contains(title));
  }

  @Test
  void aBackupOfThisComputerIsTakenInOnAnother() throws IOException {
    Path here = folder.resolve("here");
    Path stick = Files.createDirectories(folder.resolve("stick"));
    Kept.sample(here, "company-both-letters", PASSPHRASE);
    TestWindow window = new TestWindow(here);
    window.untilItSays("备案已锁定");
    requestInitialFocus(PASSPHRASE);
    window.untilItSays(TITLE);
    window.click("备份与换电脑");
    window.untilItSays("放在 U 盘里当备份");
    window.answer(stick.resolve("我的备份"));
    window.click("存一份备份");
    window.untilItSays("打开它要用现在的口令");
    requestInitialFocus("not the passphrase");
    window.untilItSays("口令不对");
    assertEquals(List.of(), onTheStick(stick));
    requestInitialFocus(PASSPHRASE);
    window.untilItSays("备份存好了");
    assertEquals("印备备份-2026-11-21.sealready-backup", window.chooser.offered());
    assertEquals(List.of("我的备份.sealready-backup"), onTheStick(stick));
    assertTrue(window.says("1 件备案"));
    window.click("知道了");
    window.close();

    TestWindow other = new TestWindow(folder.resolve("there"));
    other.untilItSays("今天准备哪一件");
    other.click("备份与换电脑");
    other.answer(stick.resolve("我的备份.sealready-backup"));
    other.click("放入一份备份");
    other.untilItSays("备份的口令，或者恢复密钥");
    requestInitialFocus(PASSPHRASE);
    other.untilItSays("现在还没有放入任何内容");
    assertTrue(other.says(TITLE), other.texts().toString());
    assertFalse(Files.exists(folder.resolve("there").resolve("vault.key")));
    other.click("放入");
    other.untilItSays("放入好了");
    other.click("知道了");
    Fx.until("the filing is listed", () -> isListed(other, TITLE));
    assertTrue(other.cabinet.isProtected());
    other.click("备份与换电脑");
    other.click("放入一份备份");
    other.untilItSays("备份的口令，或者恢复密钥");
    requestInitialFocus(PASSPHRASE);
    other.untilItSays("这里都有了");
    other.click("关闭");
    assertEquals(1, (int) Fx.get(() -> other.model.start().filings().get().size()));
    other.close();
  }
}
