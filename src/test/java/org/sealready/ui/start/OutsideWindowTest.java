package org.sealready.ui.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.StartingPoint;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** What an entity from outside is told, by keys. */
class OutsideWindowTest {

  @TempDir Path folder;

  @Test
  void theWaysAreChosenAndTopicsUnfoldedByKeys() {
    TestWindow window = new TestWindow(folder);
    StartingPoint outside =
        TestWindow.CATALOGUE.startingPoints().stream()
            .filter(point -> !point.begins())
            .findFirst()
            .orElseThrow();
    Fx.run(() -> window.view().navigation().begin(outside));
    Fx.pulses(3);
    assertTrue(window.says("AppInChina 的指南却"), "the sources that differ");
    assertTrue(window.says("约 99 美元"));
    focus(window, ".chip");
    assertTrue(Fx.get(() -> Fx.focused() instanceof ToggleButton));
    Fx.press(KeyCode.RIGHT, KeyCode.RIGHT);
    assertTrue(window.says("外国（地区）企业常驻代表机构登记证"));
    assertFalse(window.says("约 99 美元"));
    focus(window, ".topic-head");
    assertTrue(Fx.get(() -> Fx.focused() instanceof Button));
    assertFalse(window.says("两个负责人都要能收到 12381"));
    Fx.press(KeyCode.SPACE);
    assertTrue(window.says("两个负责人都要能收到 12381"));
    Fx.press(KeyCode.SPACE);
    assertFalse(window.says("两个负责人都要能收到 12381"));
    window.click("打印这一页");
    window.untilItSays("印在一张纸上");
    Fx.press(KeyCode.ESCAPE);
    window.close();
  }

  private static void focus(TestWindow window, String kind) {
    Fx.run(
        () -> {
          Node node = window.view().root().lookup(".outside-topics " + kind);
          node.requestFocus();
        });
  }
}
