package org.sealready.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.PdfPages;
import org.sealready.pdf.Ruled;
import org.sealready.pdf.print.Paper;
import org.sealready.pdf.print.Printers;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.task.Tasks;
import org.sealready.ui.wizard.Step;

/** From the window onto the queues that {@code .ci/print} sets up. */
class WindowOnAQueueTest {

  @TempDir private Path folder;

  @Test
  void printsTheTestPageAndThenAllLetters() throws Exception {
    PrintRoom room =
        new PrintRoom(Printers.ofThisComputer(), Tasks.eachOnItsOwn(), Optional::empty);
    TestWindow window = new TestWindow(folder.resolve("data"), room);
    Fx.run(() -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(1)));
    Fx.pulses(3);
    window.go(new Step.Letters());
    window.click("全部打印");
    window.untilItSays("盖章后请用彩色扫描");
    try (Paper paper = new Paper()) {
      window.click("先打一张测试页");
      window.untilItSays("测试页已送去打印");
      Ruled page = Ruled.of(paper.next(), 0);
      assertEquals(100, page.across(), 0.2);
      assertEquals(100, page.down(), 0.2);
    }
    try (Paper paper = new Paper()) {
      window.walkToKind("primary");
      Fx.press(KeyCode.ENTER);
      window.untilItSays("已送去打印 4 份");
      assertEquals(4, PdfPages.count(paper.next()));
    }
    assertTrue(window.says("文书打印"));
  }
}
