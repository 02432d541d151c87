package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;

/** The table of categories is opened from registering and certifying, and leads back there. */
class CategoryWindowTest {

  @TempDir private Path folder;

  private TestWindow open(String id) {
    TestWindow window = new TestWindow(folder.resolve("data"), 1280, 800);
    window.open(id);
    window.go(new Step.Before());
    return window;
  }

  @Test
  void aCategoryIsChosenPrintedAndKept() throws Exception {
    String id = Kept.sample(folder.resolve("data"), "company-both-letters").id();
    TestWindow window = open(id);
    window.click("选类目，看要什么资质");
    assertTrue(Fx.focused() instanceof TextField, "the search has the focus");
    Fx.type("奶茶");
    assertTrue(window.says("平常说的“奶茶”，一般选这些"));
    Path file = folder.resolve("papers.pdf");
    window.answer(file);
    window.click("打印资质清单");
    window.untilItSays("给去办资质的人");
    window.click("存为 PDF");
    window.untilItSays("资质清单已保存到");
    assertTrue(Files.size(file) > 1000);
    Fx.run(() -> window.model.open().orElseThrow().wizard().onStep(new Step.Letters()));
    window.go(new Step.Before());
    assertTrue(window.says("平常说的“奶茶”，一般选这些"), "it is still open");
    Fx.press(KeyCode.ENTER);
    window.click("已选定，返回");
    assertFalse(window.says("平常说的“奶茶”，一般选这些"));
    assertTrue(window.says("餐饮服务 > 餐饮服务场所/餐饮服务管理企业"));
    window.close();

    TestWindow again = open(id);
    assertTrue(again.says("餐饮服务 > 餐饮服务场所/餐饮服务管理企业"));
    assertEquals(
        "餐饮服务 > 餐饮服务场所/餐饮服务管理企业",
        again
            .model
            .open()
            .orElseThrow()
            .followed()
            .diary()
            .record()
            .get()
            .choice("category")
            .orElseThrow());
    again.close();
  }
}
