package org.sealready.ui.rejection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;

/** A filing that came back: pasted, answered by keys, ticked, and there when it is opened anew. */
class RejectionWindowTest {

  private static final String TEXT = "您提交的备案申请审核未通过：\n1. 小程序备注过于简单，请具体描述。\n2. 身份证正面照片模糊。\n3. 今天下雨。";

  @TempDir Path folder;

  private TestWindow open() {
    TestWindow window = new TestWindow(folder, 1280, 800);
    window.untilItSays("云杉助手");
    String id = window.model.start().filings().get().getFirst().id();
    Fx.run(() -> window.view().navigation().open(id));
    Fx.until("the filing is open", () -> window.model.open().isPresent());
    Fx.run(() -> window.model.open().orElseThrow().wizard().onStep(new Step.Rejections()));
    Fx.pulses(3);
    return window;
  }

  private static void paste(String text) {
    Fx.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
    Fx.chord(KeyCode.CONTROL, KeyCode.V);
  }

  private static boolean isInTheList() {
    return Fx.get(() -> Fx.focused() instanceof ReasonList);
  }

  private static long open(TestWindow window) {
    return Fx.get(() -> window.model.open().orElseThrow().rejections().open());
  }

  private static Step step(TestWindow window) {
    return Fx.get(() -> window.model.open().orElseThrow().wizard().current());
  }

  @Test
  void isPastedAnsweredAndThereWhenTheFilingIsOpenedAnew() {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = open();
    assertTrue(window.says("认得这几种"));
    paste(TEXT);
    window.untilItSays("认出 2 条，1 句没认出");
    assertTrue(isInTheList(), "the list has the focus");
    assertTrue(window.says("还有 3 条"), "the side list says how many");
    Fx.press(KeyCode.ENTER);
    assertTrue(step(window) instanceof Step.Fill);
    Node focused = Fx.get(Fx::focused);
    Fx.run(() -> ((TextInputControl) focused).selectAll());
    Fx.compose("", "由本公司运营，展示并销售自产的云杉木器，顾客在线下单，付款后由本公司发货，七天内可退换。");
    Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(new Step.Rejections(), step(window), "the same key leads back");
    assertEquals(2, open(window));
    assertTrue(window.says("已改"));
    assertTrue(isInTheList());
    Fx.press(KeyCode.HOME, KeyCode.SPACE);
    assertEquals(1, open(window));
    assertTrue(window.says("没认出这一句"));
    window.close();

    TestWindow again = open();
    assertEquals(1, open(again));
    assertEquals("第 1 轮 · 11月21日", chip(again));
    assertTrue(again.says("没认出这一句"));
    again.click("＋ 新一轮");
    assertFalse(again.says("没认出这一句"));
    paste("证件住所与营业执照不一致。");
    again.untilItSays("认出 1 条");
    assertEquals(1, open(again));
    assertEquals(Optional.of(1), Fx.get(() -> rounds(again)));
    again.close();
  }

  private static Optional<Integer> rounds(TestWindow window) {
    return window.model.open().orElseThrow().rejections().shown().get();
  }

  private static String chip(TestWindow window) {
    return Fx.get(
        () -> ((ToggleButton) window.view().root().lookup(".reject-head .chip")).getText());
  }
}
