package org.sealready.ui.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.service.filings.FilingFiles;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** The data folder is moved away or replaced while its window is open. */
class FolderMovedTest {

  @TempDir Path folder;

  private Path data() {
    return folder.resolve("data");
  }

  private Path away() {
    return folder.resolve("away");
  }

  private TestWindow opened(String id) {
    TestWindow window = new TestWindow(data());
    window.open(id);
    return window;
  }

  private static void type(TestWindow window, String text) {
    window.walkTo("entity.name");
    Fx.compose("", text);
    Fx.run(() -> window.view().root().requestFocus());
    Fx.press(javafx.scene.input.KeyCode.TAB);
  }

  private static boolean isRed(TestWindow window) {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".saved").stream()
                .filter(Node::isVisible)
                .anyMatch(node -> node.getStyleClass().contains("error")));
  }

  private String name(String id) {
    return Kept.answers(data(), id).get(TestWindow.textField("entity.name")).orElse("");
  }

  @Test
  void saysInRedThatNothingIsSavedUntilTheFolderIsBack() throws IOException {
    String id = Kept.sample(data(), "company-other-contact").id();
    TestWindow window = opened(id);
    Files.move(data(), away());
    type(window, "西湖");
    window.untilItSays("存放备案的文件夹不见了");
    assertTrue(isRed(window));
    assertFalse(window.says("已保存"));
    assertFalse(Files.exists(data()), "no save makes the data folder");
    Files.move(away(), data());
    window.click("重试");
    window.untilItSays("已保存");
    window.close();
    assertTrue(name(id).contains("西湖"));
  }

  /** Whoever cannot save here takes what is in the window elsewhere. */
  @Test
  void theFilingCanBeWrittenToAnotherPlaceMeanwhile() throws Exception {
    String id = Kept.sample(data(), "company-other-contact").id();
    TestWindow window = opened(id);
    Files.move(data(), away());
    type(window, "西湖");
    window.untilItSays("存放备案的文件夹不见了");
    window.answer(folder.resolve("elsewhere.json"));
    Fx.run(() -> window.view().filing().files().get("ui.start.export").run());
    window.untilItSays("elsewhere.json");
    assertTrue(nameIn(folder.resolve("elsewhere.json")).contains("西湖"));
  }

  @Test
  void theQuestionBeforeItIsLostOffersThatToo() throws Exception {
    String id = Kept.sample(data(), "company-other-contact").id();
    TestWindow window = opened(id);
    Files.move(data(), away());
    type(window, "西湖");
    window.untilItSays("存放备案的文件夹不见了");
    Fx.run(() -> window.view().finish(() -> fail("it was not saved")));
    window.untilItSays("还没有保存成功");
    window.answer(folder.resolve("elsewhere.json"));
    window.click("存成备案文件");
    window.untilItSays("elsewhere.json");
    assertTrue(nameIn(folder.resolve("elsewhere.json")).contains("西湖"));
    assertTrue(window.model.open().isPresent(), "and stays open");
  }

  private static String nameIn(Path file) throws Exception {
    FilingFiles files = new FilingFiles(TestWindow.CATALOGUE.form());
    return files.read(file).get(TestWindow.textField("entity.name")).orElse("");
  }

  @Test
  void anotherFolderInItsPlaceIsTakenOnlyWhenToldTo() throws IOException {
    String id = Kept.sample(data(), "company-other-contact").id();
    TestWindow window = opened(id);
    Files.move(data(), away());
    Files.createDirectory(data());
    type(window, "西湖");
    window.untilItSays("数据文件夹被换成了另一个");
    assertTrue(isRed(window));
    assertFalse(window.says("已保存"));
    assertEquals(List.of(), List.of(data().toFile().list()), "nothing is written into it");
    window.click("重试");
    window.untilItSays("已保存");
    window.close();
    assertTrue(name(id).contains("西湖"), "it opens at the next start");
  }

  @Test
  void aFolderOfAnotherVaultIsNeverWrittenTo() throws IOException {
    String id = Kept.sample(data(), "company-other-contact").id();
    Kept.sample(folder.resolve("theirs"), "individual");
    TestWindow window = opened(id);
    Files.move(data(), away());
    Files.move(folder.resolve("theirs"), data());
    type(window, "西湖");
    window.untilItSays("数据文件夹被换成了另一个");
    window.click("重试");
    window.untilItSays("数据文件夹被换成了另一个");
    assertFalse(window.says("已保存"));
    assertEquals(1, Kept.list(data()).size());
    Files.move(data(), folder.resolve("theirs"));
    Files.move(away(), data());
    window.click("重试");
    window.untilItSays("已保存");
    window.close();
    assertTrue(name(id).contains("西湖"));
  }

  @Test
  void keyFilesThatWerePutAsideAreNamed() throws IOException {
    String id = Kept.sample(data(), "company-other-contact").id();
    Kept.sample(folder.resolve("theirs"), "individual");
    Files.copy(
        folder.resolve("theirs").resolve("vault.key"),
        data().resolve("vault.key"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    TestWindow window = new TestWindow(data());
    window.untilItSays("云杉助手");
    window.untilItSays("vault.key.aside-");
    assertTrue(window.says("没有删除"));
    window.close();
    assertFalse(name(id).isEmpty());
  }

  @Test
  void anOlderFileInAFilingsPlaceIsToldBeforeItIsOpened() throws Exception {
    String id = Kept.sample(data(), "company-other-contact").id();
    Path file = data().resolve("filings").resolve(id + ".sealed");
    byte[] old = Files.readAllBytes(file);
    for (int i = 0; i < 3; i++) {
      String note = String.valueOf(i);
      Kept.in(
          data(), cabinet -> cabinet.filings().save(cabinet.filings().open(id).noting("n", note)));
    }
    Files.write(file, old);
    TestWindow window = new TestWindow(data());
    window.untilItSays("旁边留着更晚的保存");
    Fx.run(() -> window.view().navigation().open(id));
    window.untilItSays("这一份不是最新的");
    assertTrue(window.model.open().isEmpty());
    window.click("就打开这一份");
    Fx.until("the filing is open", () -> window.model.open().isPresent());
    window.close();
  }
}
