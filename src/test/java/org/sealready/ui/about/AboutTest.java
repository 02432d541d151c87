package org.sealready.ui.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.service.lists.ListFolder;
import org.sealready.service.lists.ListRow;
import org.sealready.service.lists.TestPack;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** The page about the program: what it shows, and packs taken in and taken back. */
class AboutTest {

  @TempDir Path folder;
  @TempDir Path outside;

  private TestWindow about() {
    TestWindow window = new TestWindow(folder);
    window.click("关于与数据");
    window.untilItSays("各省管局的要求");
    return window;
  }

  private Path pack(String day, boolean signed) throws IOException {
    TestPack pack =
        TestPack.of("ages", list -> list.put("date", day))
            .manifest(manifest -> manifest.put("date", day));
    return Files.write(
        outside.resolve(day + ".sealready-data"),
        (signed ? pack.signedBy(TestPack.MAKER) : pack).zip());
  }

  private String from() {
    ListFolder lists = new ListFolder(folder, TestWindow.CATALOGUE.lists(), TestWindow.TODAY);
    return lists.rows(lists.read()).stream()
        .filter(row -> row.id().equals("ages"))
        .filter(ListRow::isFromFolder)
        .map(ListRow::date)
        .findFirst()
        .orElse("bundled");
  }

  @Test
  void saysWhatTheProgramIsAndHowOldItsListsAre() {
    TestWindow window = about();
    assertTrue(window.says("2026-11"));
    assertTrue(window.says("从不联网"));
    assertTrue(window.says(folder.toAbsolutePath().toString()));
    window.click("打开文件夹");
    assertEquals(folder.toAbsolutePath(), window.opened.getFirst());
    window.click("NotoSerifSC");
    window.untilItSays("许可全文");
    window.click("关闭");
    window.click("中 / EN");
    assertTrue(window.says("Demands of the provincial bureaus"));
    window.click("‹ All filings");
    assertFalse(window.says("Demands of the provincial bureaus"));
  }

  @Test
  void theFocusIsOnTheImportAndStaysWhenTheListsAreReadAnew() throws IOException {
    TestWindow window = about();
    assertEquals("about-import", Fx.get(() -> Fx.focused().getId()));
    window.answer(pack("2026-11-20", false));
    Fx.press(KeyCode.ENTER);
    window.untilItSays("要使用这些清单吗");
    window.click("校验值一致，使用");
    window.untilItSays("下次打开起使用");
    assertEquals("about-import", Fx.get(() -> Fx.focused().getId()));
  }

  @Test
  void anUnsignedPackIsUsedAfterAQuestionAndTakenBack() throws IOException {
    TestWindow window = about();
    window.answer(pack("2026-11-20", false));
    window.click("导入数据包…");
    window.untilItSays("要使用这些清单吗");
    assertTrue(window.says("合川数据社"));
    assertTrue(window.says("没有签名"));
    window.click("不使用");
    assertEquals("bundled", from());
    window.click("导入数据包…");
    window.untilItSays("要使用这些清单吗");
    window.click("校验值一致，使用");
    window.untilItSays("已换好");
    assertEquals("2026-11-20", from());
    window.untilItSays("下次打开起使用");
    window.click("恢复自带");
    window.untilItSays("改用程序自带的清单");
    window.click("恢复自带");
    window.untilItSays("已恢复自带的清单");
    assertEquals("bundled", from());
    Fx.until("there is a way back", () -> offers(window, "换回上一个数据包"));
    window.click("换回上一个数据包");
    window.untilItSays("已换回上一个数据包");
    assertEquals("2026-11-20", from());
  }

  private static boolean offers(TestWindow window, String text) {
    return window.view().root().lookupAll(".button").stream()
        .anyMatch(node -> node instanceof Button button && text.equals(button.getText()));
  }

  @Test
  void aSignedPackShowsTheFingerprintOnce() throws IOException {
    TestWindow window = about();
    window.answer(pack("2026-11-20", true));
    window.click("导入数据包…");
    window.untilItSays("这把钥匙没有接受过");
    window.click("指纹一致，使用");
    window.untilItSays("已换好");
    window.answer(pack("2026-11-21", true));
    window.click("导入数据包…");
    window.untilItSays("接受过。");
    window.click("使用");
    Fx.until("the newer one is in use", () -> from().equals("2026-11-21"));
  }

  @Test
  void aFileThatIsNoPackIsOneLine() throws IOException {
    TestWindow window = about();
    window.answer(Files.writeString(outside.resolve("x.sealready-data"), "hello"));
    window.click("导入数据包…");
    window.untilItSays("这不是数据包");
    assertEquals("bundled", from());
  }
}
