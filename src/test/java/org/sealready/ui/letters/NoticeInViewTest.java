package org.sealready.ui.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;

/** What came of saving is told where a person is, and moves nothing under his hand. */
class NoticeInViewTest {

  @TempDir private Path folder;

  private TestWindow window;

  @BeforeEach
  void open() {
    window = new TestWindow(folder.resolve("data"), 1280, 640);
    Fx.run(() -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(1)));
    window.go(new Step.Letters());
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static ScrollPane letters() {
    return (ScrollPane) Fx.root().lookup(".letters");
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static void fire(String kind, String says) {
    Fx.run(
        () ->
            Fx.root().lookupAll(kind).stream()
                .filter(node -> says.equals(node.getAccessibleText()))
                .findFirst()
                .map(Button.class::cast)
                .orElseThrow()
                .fire());
  }

  @Test
  void theNoticeIsInViewWhereverOneScrolledTo() {
    Fx.run(() -> letters().setVvalue(1));
    Fx.pulses(2);
    Node link = Fx.get(() -> Fx.root().lookup(".letters .guide-strip"));
    double before = Fx.get(() -> place(link).getMinY());
    window.answer(folder.resolve("guide.pdf"));
    fire(".guide-strip .button", "PDF 盖章指引");
    window.untilItSays("存成 PDF");
    Fx.pulses(2);
    Bounds view = Fx.get(() -> place(letters()));
    Bounds notice = Fx.get(() -> place(Fx.root().lookup(".letters .notice")));
    assertTrue(notice.getHeight() > 0);
    assertTrue(view.contains(notice.getCenterX(), notice.getMinY()), notice + " in " + view);
    assertTrue(view.contains(notice.getCenterX(), notice.getMaxY()), notice + " in " + view);
    assertEquals(before, Fx.get(() -> place(link).getMinY()), 1.0, "nothing moves by it");
    fire(".notice .button", "关闭");
    Fx.pulses(2);
    assertEquals(before, Fx.get(() -> place(link).getMinY()), 1.0, "nor when it is put away");
  }
}
