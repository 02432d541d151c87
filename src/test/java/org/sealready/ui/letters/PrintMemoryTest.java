package org.sealready.ui.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.print.FakePrinters;
import org.sealready.ui.wizard.Step;
import org.sealready.vault.filing.Draft;

/** What was printed is remembered, and card and review say when it no longer holds. */
class PrintMemoryTest {

  private static final String VALID = "11月21日打印过，之后没有改动（版本 ";
  private static final String CHANGED = "11月21日打印过，之后改了主体负责人 › 职务：请重打。";

  @TempDir Path folder;

  private final FakePrinters printers = new FakePrinters().with("Laser", FakePrinters.READY);

  private Path data() {
    return folder.resolve("data");
  }

  private TestWindow open(String id) {
    TestWindow window = new TestWindow(data(), printers.room());
    window.open(id);
    return window;
  }

  private static void go(TestWindow window, Step step) {
    window.go(step);
  }

  /** The first letter, which is the authorization. */
  private void print(TestWindow window) {
    go(window, new Step.Letters());
    window.click("打印");
    Fx.until(
        "a printer is offered",
        () -> window.view().root().lookup(".printer-choice > .check-box") != null);
    Fx.press(KeyCode.ENTER);
    window.untilItSays("已送去打印");
  }

  private static long count(TestWindow window, String text) {
    return window.texts().stream().filter(shown -> shown.contains(text)).count();
  }

  private Draft kept(String id) {
    return Kept.in(data(), cabinet -> cabinet.filings().open(id));
  }

  @Test
  void aChangeAfterPrintingIsToldAtTheCardAndInTheReviewAndOutlivesTheWindow() {
    String id = Kept.sample(data(), "company-both-letters").id();
    TestWindow window = open(id);
    print(window);
    window.untilItSays(VALID);
    assertEquals(1, count(window, "11月21日打印过"));
    assertEquals(1, printers.jobs().size());

    go(window, new Step.Review());
    assertFalse(window.says("打印过的文书里"));
    window.change("entityContact.position", "总务");
    go(window, new Step.Review());
    assertTrue(window.says("打印过的文书里，有 1 份后来改动了"));
    assertEquals(1, count(window, CHANGED));
    window.click("去文书打印");
    window.untilItSays("落款日期");
    assertEquals(1, count(window, CHANGED));
    window.untilItSays("已保存");
    window.close();

    TestWindow again = open(id);
    go(again, new Step.Letters());
    go(again, new Step.Letters());
    assertEquals(1, count(again, CHANGED));
    print(again);
    again.untilItSays(VALID);
    assertEquals(0, count(again, CHANGED));
    go(again, new Step.Review());
    assertFalse(again.says("打印过的文书里"));
    again.close();
    assertEquals(List.of("entity-contact-authorization"), letters(kept(id)));
  }

  private static List<String> letters(Draft draft) {
    return List.copyOf(draft.printed().texts().keySet());
  }

  /** A disk that takes no note does not keep a letter from being made, and is tried again. */
  @Test
  void savedFilesAreKnownWhileTheirNoteCannotBeWrittenAndTheSheetIsNoLetter() throws IOException {
    String id = Kept.sample(data(), "company-both-letters").id();
    TestWindow window = open(id);
    go(window, new Step.Letters());
    window.answer(folder.resolve("proof.pdf"));
    window.click("核对单");
    window.untilItSays("打印核对单");
    window.click("存为 PDF");
    window.untilItSays("核对单已保存到");
    assertEquals(0, count(window, "存过 PDF"));

    Path away = folder.resolve("away");
    Files.move(data(), away);
    window.answer(folder.resolve("all.pdf"));
    window.click("合成一个 PDF");
    window.untilItSays("未能保存");
    assertEquals(4, count(window, "11月21日存过 PDF，之后没有改动"));
    assertTrue(Files.size(folder.resolve("all.pdf")) > 0);
    Files.move(away, data());
    window.click("重试");
    window.untilItSays("已保存");
    window.close();
    assertEquals(4, letters(kept(id)).size());
  }
}
