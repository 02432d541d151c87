package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.service.filings.FilingFiles;
import org.sealready.ui.common.Fx;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.filing.OpenFiling;

/** A file that the program is started with, or that a later start hands over. */
class IncomingFileTest {

  private static final String PASSPHRASE = "一起准备备案2026";

  @TempDir Path folder;

  private Path data() {
    return folder.resolve("data");
  }

  private Path filing() throws IOException {
    FilingFiles files = new FilingFiles(TestWindow.CATALOGUE.form());
    Path file = folder.resolve("同事 的.sealready.json");
    return Files.write(file, files.write(files.read(TestWindow.CATALOGUE.samples().getFirst())));
  }

  private static void hand(TestWindow window, Path file) {
    Fx.run(() -> window.view().incoming().open(file));
  }

  private static boolean isOpen(TestWindow window) {
    return Fx.get(() -> window.model.open().isPresent());
  }

  @Test
  void becomesANewFiling() throws IOException {
    TestWindow window = new TestWindow(data());
    hand(window, filing());
    window.workWithoutPassphrase();
    window.untilItSays("已保存");
    window.close();
    assertEquals(1, Kept.list(data()).size());
  }

  @Test
  void waitsForTheAnswerToAQuestion() throws IOException {
    Kept.sample(data(), "company-other-contact");
    TestWindow window = new TestWindow(data());
    window.untilItSays("云杉助手");
    Dialogs dialogs = window.view().dialogs();
    Fx.run(() -> dialogs.open(new DialogCard("问题", "说明")));
    hand(window, filing());
    Fx.pulses(2);
    assertFalse(isOpen(window));
    Fx.run(dialogs::close);
    Fx.run(window.view().incoming()::look);
    Fx.until("the file is open", () -> window.model.open().isPresent());
    window.close();
  }

  @Test
  void waitsForThePassphrase() throws IOException {
    Kept.sample(data(), "company-other-contact", PASSPHRASE);
    TestWindow window = new TestWindow(data());
    window.untilItSays("备案已锁定");
    hand(window, filing());
    Fx.pulses(2);
    assertTrue(window.says("备案已锁定"));
    Fx.compose("", PASSPHRASE);
    Fx.press(KeyCode.ENTER);
    Fx.until("the file is open", () -> window.model.open().isPresent());
    window.untilItSays("已保存");
    window.close();
  }

  @Test
  void whatWasOpenIsSavedFirst() throws IOException {
    TestWindow window = new TestWindow(data());
    window.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    window.walkTo("entity.name");
    Fx.compose("", "某某有限公司");
    Optional<OpenFiling> before = Fx.get(window.model::open);
    hand(window, filing());
    Fx.until("another is open", () -> !window.model.open().equals(before));
    window.untilItSays("已保存");
    window.close();
    assertEquals(2, Kept.list(data()).size());
  }

  /** No filing stands in the place of another that was not left before. */
  @Test
  void filesThatComeAtOnceAreOpenedOneAfterTheOther() throws IOException {
    Kept.sample(data(), "company-other-contact");
    TestWindow window = new TestWindow(data());
    window.untilItSays("云杉助手");
    List<String> screens = Collections.synchronizedList(new ArrayList<>());
    Fx.run(
        () ->
            window
                .model
                .screen()
                .subscribe(screen -> screens.add(screen.getClass().getSimpleName())));
    Path file = filing();
    Fx.run(
        () -> {
          window.view().navigation().open(window.model.start().filings().get().getFirst().id());
          window.view().incoming().open(file);
          window.view().incoming().open(file);
        });
    Fx.until(
        "all were opened",
        () -> {
          window.view().incoming().look();
          return Collections.frequency(screens, "Filing") == 3;
        });
    window.untilItSays("已保存");
    assertEquals(List.of("Start", "Filing", "Start", "Filing", "Start", "Filing"), screens);
    window.close();
    assertEquals(3, Kept.list(data()).size());
  }

  @Test
  void aBadFileIsOneLine() throws IOException {
    TestWindow window = new TestWindow(data());
    hand(window, folder.resolve("没有.json"));
    window.untilItSays("找不到这个文件");
    hand(window, folder);
    window.untilItSays("这是一个文件夹");
    hand(window, Files.write(folder.resolve("x.json"), new byte[] {0, 1, 2}));
    window.untilItSays("坏了，或者不是备案文件");
    assertFalse(isOpen(window));
  }
}
