package org.sealready.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.pdf.print.PrintOrder;
import org.sealready.pdf.print.PrinterState;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;

/** Printing from the whole window. */
class PrintingTest {

  private static final int WITH_FOUR_LETTERS = 1;

  @TempDir private Path folder;

  private final FakePrinters printers = new FakePrinters();

  private TestWindow letters() {
    return letters(printers.room());
  }

  private TestWindow letters(PrintRoom room) {
    TestWindow window = new TestWindow(folder.resolve("data"), room);
    Fx.run(
        () ->
            window
                .view()
                .navigation()
                .sample(TestWindow.CATALOGUE.samples().get(WITH_FOUR_LETTERS)));
    Fx.pulses(3);
    window.go(new Step.Letters());
    return window;
  }

  private static void press(TestWindow window, String text) {
    window.walkToText(text);
    Fx.press(KeyCode.SPACE);
  }

  /** The state of a printer is known a little later than its name. */
  private static void untilColoursAreOffered(TestWindow window) {
    Fx.until(
        "the choice of black",
        () ->
            window.view().root().lookup(".printer-choice > .check-box") instanceof Node box
                && box.isVisible()
                && box.getParent().isVisible());
  }

  private FakePrinters.Job job() {
    Fx.until("the job is sent", () -> !printers.jobs().isEmpty());
    assertEquals(1, printers.jobs().size());
    return printers.jobs().getFirst();
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(text.getText(document).strip());
      }
    }
    return pages;
  }

  private void assertSavedAndOpened(TestWindow window) throws IOException {
    window.untilItSays("已存 4 份 PDF");
    assertEquals(List.of(folder.resolve("out")), window.opened);
    try (Stream<Path> made = Files.list(folder.resolve("out"))) {
      assertEquals(4, made.count());
    }
  }

  @Test
  void sendsAllLettersAsOneJobInOrder() throws IOException {
    printers.with("Laser", FakePrinters.READY);
    TestWindow window = letters();
    press(window, "全部打印");
    untilColoursAreOffered(window);
    Fx.press(KeyCode.ENTER);
    window.untilItSays("已送去打印 4 份");

    FakePrinters.Job job = job();
    assertEquals(new PrintOrder("Laser", 1, true), job.order());
    assertEquals("文书（4 份）", job.title());
    List<String> titles = List.of("主体负责人授权书", "小程序负责人授权书", "互联网信息服务承诺书", "不涉及前置审批承诺书");
    List<String> pages = pages(job.pdf());
    for (int i = 0; i < titles.size(); i++) {
      assertTrue(pages.get(i).startsWith(titles.get(i)), pages.get(i));
    }
    assertEquals(titles.size(), pages.size());
  }

  @Test
  void printsAsManyCopiesAsAreChosenAndColourWhereItIsWanted() {
    printers.with("Laser", FakePrinters.READY);
    TestWindow window = letters();
    press(window, "打印 主体负责人授权书");
    window.untilItSays("打印《主体负责人授权书》");
    window.click("只用黑色打印");
    window.walkToKind("spinner");
    Fx.press(KeyCode.UP, KeyCode.UP, KeyCode.ENTER);
    window.untilItSays("已送去打印 1 份");

    assertEquals(new PrintOrder("Laser", 3, false), job().order());
    assertEquals("主体负责人授权书", job().title());
  }

  @Test
  void offersAPdfAndOpensItsFolderWhereThereIsNoPrinter() throws IOException {
    TestWindow window = letters();
    window.click("全部打印");
    window.untilItSays("没有找到打印机");
    window.answer(folder.resolve("out"));
    Fx.press(KeyCode.SPACE);
    assertSavedAndOpened(window);
  }

  @Test
  void aPrinterThatIsGoneLeadsToAPdf() throws IOException {
    printers.with("Laser", FakePrinters.READY);
    TestWindow window = letters();
    window.click("全部打印");
    untilColoursAreOffered(window);
    printers.remove("Laser");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("打印机不见了");
    window.answer(folder.resolve("out"));
    Fx.press(KeyCode.SPACE);
    assertSavedAndOpened(window);
    assertEquals(List.of(), printers.jobs());
  }

  @Test
  void aPrinterThatIsThereAgainIsFound() {
    TestWindow window = letters();
    window.click("全部打印");
    window.untilItSays("没有找到打印机");
    printers.with("Laser", FakePrinters.READY);
    window.click("重新查找打印机");
    untilColoursAreOffered(window);
    Fx.press(KeyCode.SPACE);
    window.untilItSays("已送去打印 4 份");
  }

  @Test
  void aPrinterThatTakesNoJobsIsNamedAndAnotherOneChosen() {
    printers.with("Busy", new PrinterState(false, false, false));
    printers.with("Laser", FakePrinters.READY);
    TestWindow window = letters();
    window.click("全部打印");
    window.untilItSays("不收打印任务");
    window.walkToKind("combo-box");
    Fx.press(KeyCode.DOWN);
    untilColoursAreOffered(window);
    window.walkToKind("primary");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("已送去打印 4 份");
    assertEquals("Laser", job().order().printer());
  }

  @Test
  void saysThatAStoppedPrinterKeepsTheLettersWaiting() {
    printers.with("Laser", new PrinterState(true, true, false));
    TestWindow window = letters();
    window.click("全部打印");
    window.untilItSays("这台打印机停着");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("已排进打印队列");
  }

  @Test
  void aPrintingSystemThatHangsHoldsUpNothing() throws IOException {
    CountDownLatch hanging = printers.hang();
    TestWindow window = letters();
    window.click("全部打印");
    window.untilItSays("正在查找打印机");
    window.answer(folder.resolve("out"));
    window.click("存为 PDF");
    window.untilItSays("已存 4 份 PDF");
    assertEquals(1, hanging.getCount());
  }

  @Test
  void aJobThatHangsIsStopped() {
    printers.with("Laser", FakePrinters.READY);
    TestWindow window = letters();
    window.click("全部打印");
    untilColoursAreOffered(window);
    CountDownLatch hanging = printers.hang();
    Fx.press(KeyCode.SPACE);
    window.untilItSays("正在送往打印机");
    Fx.press(KeyCode.ESCAPE);
    assertTrue(window.says("打印 4 份文书"));
    assertFalse(window.says("正在送往打印机"));
    hanging.countDown();
    Fx.press(KeyCode.ESCAPE);
    assertFalse(window.says("打印 4 份文书"));
    assertEquals(List.of(), printers.jobs());
  }

  @Test
  void printsATestPageBeforeTheLetters() throws IOException {
    printers.with("Laser", FakePrinters.READY);
    TestWindow window = letters();
    window.click("全部打印");
    untilColoursAreOffered(window);
    window.click("先打一张测试页");
    window.untilItSays("测试页已送去打印");
    assertTrue(window.says("打印 4 份文书"));
    assertTrue(pages(job().pdf()).getFirst().contains("打印测试页"));
  }

  @Test
  void theTestPageCanBeSavedWhereThereIsNoPrinter() {
    TestWindow window = letters();
    window.click("打印测试页");
    window.untilItSays("没有找到打印机");
    window.answer(folder.resolve("test.pdf"));
    Fx.press(KeyCode.SPACE);
    window.untilItSays("测试页已存到");
    assertEquals("打印测试页.pdf", window.chooser.offered());
    assertTrue(Files.exists(folder.resolve("test.pdf")));
    assertEquals(List.of(folder), window.opened);
  }

  @Test
  void whatWasChosenInTheSystemsWindowIsTold() throws IOException {
    printers.with("Laser", FakePrinters.READY);
    FakeSystemWindow system = new FakeSystemWindow();
    TestWindow window = letters(printers.room(system));
    window.click("全部打印");
    untilColoursAreOffered(window);
    window.click("用系统的打印窗口");
    Fx.until("the system's window is open", system::isOpen);
    assertTrue(window.says("请在那里继续"));
    assertEquals("Laser", system.printer());
    assertEquals(4, pages(system.pdf()).size());
    Fx.run(() -> system.end(false));
    assertTrue(window.says("打印 4 份文书"));
    window.click("用系统的打印窗口");
    Fx.until("the system's window is open", system::isOpen);
    Fx.run(() -> system.end(true));
    window.untilItSays("已按系统打印窗口里的选择送出");
    assertFalse(window.says("打印 4 份文书"));
  }

  @Test
  void aSystemsWindowThatNeverComesBackCanBeLeft() {
    FakeSystemWindow system = new FakeSystemWindow();
    TestWindow window = letters(printers.with("Laser", FakePrinters.READY).room(system));
    window.click("全部打印");
    untilColoursAreOffered(window);
    window.click("用系统的打印窗口");
    Fx.until("the system's window is open", system::isOpen);
    Fx.press(KeyCode.ESCAPE);
    window.click("打印测试页");
    untilColoursAreOffered(window);
    Fx.run(() -> system.end(true));
    assertTrue(window.says("两条刻度都应是"), "the other question stays open");
    assertTrue(window.says("已按系统打印窗口里的选择送出"));
  }
}
