package org.sealready.ui.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.Answers;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.vault.filing.Draft;

/** Earlier saves: after damage, after a save that never ended, and at will. */
class VersionsTest {

  @TempDir Path folder;

  private Path filing(String id) {
    return folder.resolve("filings").resolve(id + ".sealed");
  }

  /** A filing, and a second save of it under another name. */
  private Draft savedTwice() {
    Draft first = Kept.sample(folder, "company-other-contact");
    return renamed(first, "云杉仓库");
  }

  private Draft renamed(Draft draft, String name) {
    Answers other = draft.answers().with(TestWindow.textField("miniProgram.name"), name);
    return Kept.in(
        folder,
        cabinet -> cabinet.filings().save(draft.with(draft.history().with(other, draft.page()))));
  }

  private List<String> titles() {
    return Kept.list(folder).stream()
        .map(each -> each instanceof KeptFiling.Readable readable ? readable.title() : "broken")
        .sorted()
        .toList();
  }

  /** A newer version that a save has written to its end and never put in its place. */
  private void crashWhileSaving() throws IOException {
    Draft kept = Kept.sample(folder, "company-other-contact");
    Path before = Files.copy(filing(kept.id()), folder.resolve("before"));
    renamed(kept, "云杉仓库");
    Path orphan = folder.resolve("filings").resolve("." + UUID.randomUUID() + ".sealed.tmp");
    Files.move(filing(kept.id()), orphan);
    Files.move(before, filing(kept.id()));
  }

  @Test
  void goBackToAnEarlierSaveOfADamagedFiling() throws IOException {
    Draft twice = savedTwice();
    Files.write(filing(twice.id()), new byte[500]);
    TestWindow window = new TestWindow(folder);
    window.untilItSays("打不开的备案");
    window.click("以前保存的版本");
    window.untilItSays("选一个恢复");
    assertTrue(window.says("2026-11-20 09:02"));
    assertTrue(window.texts().stream().anyMatch(text -> text.matches("填了 \\d+ 项")));
    window.click("整份恢复");
    window.untilItSays("云杉助手");
    assertFalse(window.says("打不开的备案"));
    window.close();
    try (var files = Files.walk(folder)) {
      assertTrue(
          files.anyMatch(file -> file.getFileName().toString().startsWith("damaged-")),
          "the damaged file is set aside, not written over");
    }
  }

  @Test
  void areThereAtWillAndThemselvesTakenBack() {
    savedTwice();
    TestWindow window = new TestWindow(folder);
    window.untilItSays("云杉仓库");
    window.menu("云杉仓库", "以前保存的版本");
    window.untilItSays("“云杉仓库”以前保存的版本");
    window.click("整份恢复");
    window.untilItSays("云杉助手");
    String id = window.model.start().filings().get().getFirst().id();
    window.open(id);
    Fx.run(window.view().filing()::undo);
    assertEquals(
        Optional.of("云杉仓库"),
        Fx.get(
            () ->
                window
                    .model
                    .open()
                    .orElseThrow()
                    .answers()
                    .get(TestWindow.textField("miniProgram.name"))));
    window.close();
  }

  @Test
  void ofASaveThatNeverEndedAreShownAndBothKept() throws IOException {
    crashWhileSaving();
    TestWindow window = new TestWindow(folder);
    window.untilItSays("找回了“云杉仓库”没存完的一份");
    assertTrue(window.says("找回的：2026-11-20 09:02，填了"));
    assertTrue(window.says("原来存好的：2026-11-20 09:02，填了"));
    Fx.press(KeyCode.SPACE);
    assertFalse(window.says("找回了"));
    window.close();
    assertEquals(List.of("云杉仓库", "云杉助手"), titles());
    TestWindow again = new TestWindow(folder);
    again.untilItSays("云杉仓库");
    assertFalse(again.says("找回了"), "told once");
    again.close();
  }

  @Test
  void ofASaveThatNeverEndedTheOneThatIsNotWantedGoes() throws IOException {
    crashWhileSaving();
    TestWindow window = new TestWindow(folder);
    window.untilItSays("找回了");
    window.click("只留找回的");
    Fx.until("one is left", () -> window.model.start().filings().get().size() == 1);
    window.close();
    assertEquals(List.of("云杉仓库"), titles());
  }

  @Test
  void nobodyIsAskedWhereTheyAreEqual() throws IOException {
    Draft kept = Kept.sample(folder, "company-other-contact");
    Path orphan = folder.resolve("filings").resolve("." + UUID.randomUUID() + ".sealed.tmp");
    Files.copy(filing(kept.id()), orphan, StandardCopyOption.REPLACE_EXISTING);
    TestWindow window = new TestWindow(folder);
    window.untilItSays("云杉助手");
    assertFalse(window.says("找回了"));
    window.close();
    assertEquals(List.of("云杉助手"), titles());
  }

  @Test
  void showWhatDiffersAndGiveOneValueBack() {
    savedTwice();
    TestWindow window = new TestWindow(folder);
    window.untilItSays("云杉仓库");
    window.menu("云杉仓库", "以前保存的版本");
    window.untilItSays("“云杉仓库”以前保存的版本");
    assertFalse(window.says("→ 云杉仓库"));
    window.click("有 1 处不同");
    assertTrue(window.says("→ 云杉仓库"));
    window.click("取回这一项");
    window.untilItSays("和现在一样");
    Fx.press(KeyCode.ESCAPE);
    window.untilItSays("云杉助手");
    window.close();
    assertEquals(List.of("云杉助手"), titles());
  }

  @Test
  void ofASaveThatNeverEndedGiveOneValue() throws IOException {
    crashWhileSaving();
    TestWindow window = new TestWindow(folder);
    window.untilItSays("有 1 处不同");
    assertTrue(window.says("→ 云杉仓库"));
    window.click("放进原来那份");
    window.untilItSays("填的内容现在都一样");
    window.click("只留原来的");
    Fx.until("one is left", () -> window.model.start().filings().get().size() == 1);
    window.close();
    assertEquals(List.of("云杉仓库"), titles());
  }
}
