package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.PdfPages;
import org.sealready.ui.common.Fx;
import org.sealready.ui.common.TestClipboard;
import org.sealready.ui.copysheet.CopyModel;
import org.sealready.ui.print.FakePrinters;
import org.sealready.ui.wizard.Step;

/**
 * The card for the ministry's message is printed and saved from the copy sheet, and from a
 * rejection for want of an answer to it.
 */
class SmsCardWindowTest {

  private static final String LAST = "20034X";
  private static final String CARD = "打印短信提示卡";
  private static final String REJECTION = "人脸核验未通过，请重新核验。\n短信核验超时未完成，请重新提交。";
  private static final String LINK = "打印短信提示卡，交给收短信的人";

  @TempDir private Path folder;
  private final FakePrinters printers = new FakePrinters();

  private TestWindow open() {
    String id = Kept.sample(folder.resolve("data"), "rare-names").id();
    TestWindow window = new TestWindow(folder.resolve("data"), printers.room(), 1280, 800);
    window.untilItSays("四时果园");
    window.open(id);
    window.go(new Step.CopySheet());
    return window;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  /** One window for all ways, which takes longest to open. */
  @Test
  void itIsSavedPrintedAndOfferedWhenEverythingIsCopied() throws Exception {
    TestWindow window = open();
    assertThrows(AssertionError.class, () -> window.click(LINK), "nothing was copied yet");
    isSaved(window);
    isOfferedWhereTheMessageWasNotAnswered(window);
    isPrinted(window);
    isOffered(window);
    window.close();
  }

  private void isSaved(TestWindow window) throws IOException {
    Path file = folder.resolve("card.pdf");
    window.answer(file);
    window.click("短信提示卡");
    window.untilItSays("给收短信的人拿着");
    window.click("存为 PDF");
    window.untilItSays("短信提示卡已保存到");
    String text = text(Files.readAllBytes(file));
    assertTrue(text.contains(LAST) && text.contains("13981530226"), text);
  }

  private void isOfferedWhereTheMessageWasNotAnswered(TestWindow window) throws IOException {
    Path file = folder.resolve("again.pdf");
    window.answer(file);
    onStep(window, new Step.Rejections());
    TestClipboard.paste(REJECTION);
    window.untilItSays("认出 2 条");
    assertFalse(window.says(CARD), "the face check has no card");
    Fx.run(() -> window.view().root().lookup(".reject-list").requestFocus());
    Fx.press(KeyCode.DOWN);
    window.click(CARD);
    window.untilItSays("给收短信的人拿着");
    window.click("存为 PDF");
    window.untilItSays("短信提示卡已保存到");
    assertTrue(text(Files.readAllBytes(file)).contains(LAST));
    assertEquals(List.of(), cutInBothLanguages(window));
    onStep(window, new Step.CopySheet());
  }

  private static void onStep(TestWindow window, Step step) {
    window.go(step);
  }

  private void isPrinted(TestWindow window) throws IOException {
    printers.with("Laser", FakePrinters.READY);
    window.click("短信提示卡");
    Fx.until(
        "the choice of black",
        () ->
            window.view().root().lookup(".printer-choice > .check-box") instanceof Node box
                && box.isVisible()
                && box.getParent().isVisible());
    window.click("打印");
    Fx.until("the job is sent", () -> !printers.jobs().isEmpty());
    FakePrinters.Job job = printers.jobs().getFirst();
    assertEquals("短信提示卡", job.title());
    assertEquals(1, PdfPages.count(job.pdf()));
    assertTrue(text(job.pdf()).contains(LAST));
    Fx.until(
        "the question is answered", () -> window.view().root().lookup(".printer-choice") == null);
  }

  private static void isOffered(TestWindow window) {
    CopyModel sheet = window.model.open().orElseThrow().followed().copying();
    int rows = sheet.items().get().size();
    Fx.run(() -> window.view().root().lookup(".copy-list").requestFocus());
    for (int key = 0; key < rows; key++) {
      Fx.press(KeyCode.ENTER);
    }
    window.untilItSays("都抄好了");
    assertEquals(List.of(), cutInBothLanguages(window));
    Fx.pulses(3);
    window.click(LINK);
    window.untilItSays("给收短信的人拿着");
  }

  private static List<String> cutInBothLanguages(TestWindow window) {
    List<String> cut = new ArrayList<>();
    for (int language = 0; language < 2; language++) {
      Fx.pulses(3);
      Cuts cuts = Fx.get(() -> Cuts.in(Fx.root()));
      assertTrue(cuts.controls() > 0);
      cuts.found().stream().filter(SmsCardWindowTest::isOurs).forEach(cut::add);
      Fx.run(window.model::onSwitchLanguage);
    }
    return cut;
  }

  /** Values and names of pages may end in dots, buttons and what leads to the card may not. */
  private static boolean isOurs(String cut) {
    return Stream.of("button", "hyperlink", "done")
        .anyMatch(cut.toLowerCase(Locale.ROOT)::contains);
  }
}
