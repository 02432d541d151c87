package org.sealready.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** The whole way before any filing: looked through by keys, for whoever files. */
class GuideWindowTest {

  @TempDir Path folder;

  @Test
  void isLookedThroughForWhoeverFilesAndLeadsToTheFirstQuestion() {
    TestWindow window = new TestWindow(folder, 1024, 600);
    guide(window);
    assertTrue(window.says("一共 12 站"));
    Fx.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
    assertTrue(window.says("第 4 站，共 12 站"));
    assertTrue(window.says("照页面扫码付 300 元"));
    Fx.run(() -> chip(window, "个人").fire());
    Fx.pulses(2);
    assertTrue(window.says("扫码付 30 元"));
    assertFalse(window.says("照页面扫码付 300 元"));
    window.click("忘了年审会怎样");
    assertTrue(window.says("过期后不能发新版本"));
    window.click("忘了年审会怎样");
    assertFalse(window.says("过期后不能发新版本"));
    assertFalse(window.says("记录"), "nothing is written down before there is a filing");
    assertEquals("新建备案，从“注册与认证”开始", Fx.get(() -> primary(window).getText()));
    Fx.run(() -> ((ButtonBase) window.view().root().lookup(".journey-next")).fire());
    Fx.pulses(2);
    assertEquals("新建备案", Fx.get(() -> primary(window).getText()));
    window.click("新建备案");
    window.untilItSays("在境外注册");
    window.close();
  }

  @Test
  void leadsToWhatIsDoneBeforeTheFiling() {
    TestWindow window = new TestWindow(folder, 1280, 800);
    guide(window);
    Fx.run(() -> primary(window).fire());
    window.untilItSays("在境外注册");
    window.walkToText("单位");
    Fx.press(KeyCode.SPACE);
    window.workWithoutPassphrase();
    window.untilItSays("等的时候可以先填后面的资料");
    assertFalse(window.says("10 处"), "nobody is scolded for a page that he has not seen");
    window.close();
  }

  private static void guide(TestWindow window) {
    Fx.run(() -> window.view().navigation().guide());
    window.untilItSays("办理全过程");
    Fx.pulses(3);
  }

  private static ToggleButton chip(TestWindow window, String text) {
    return window.view().root().lookupAll(".chip").stream()
        .map(ToggleButton.class::cast)
        .filter(chip -> chip.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static ButtonBase primary(TestWindow window) {
    return (ButtonBase) window.view().root().lookup(".bottom-bar .primary");
  }
}
