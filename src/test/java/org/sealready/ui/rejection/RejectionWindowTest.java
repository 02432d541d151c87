package org.sealready.ui.rejection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.common.TestClipboard;
import org.sealready.ui.form.page.FieldRow;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardModel;

/** A filing that came back: pasted, answered by keys, ticked, and there when it is opened anew. */
class RejectionWindowTest {

  private static final String TEXT = "您提交的备案申请审核未通过：\n1. 小程序备注过于简单，请具体描述。\n2. 身份证正面照片模糊。\n3. 今天下雨。";

  @TempDir Path folder;

  private TestWindow open() {
    TestWindow window = new TestWindow(folder, 1280, 800);
    window.openOnly();
    window.go(new Step.Rejections());
    return window;
  }

  private static boolean isInTheList() {
    return Fx.get(() -> Fx.focused() instanceof ReasonList);
  }

  private static long open(TestWindow window) {
    return Fx.get(() -> window.model.open().orElseThrow().followed().rejections().open());
  }

  private static Step step(TestWindow window) {
    return Fx.get(() -> window.model.open().orElseThrow().wizard().current());
  }

  @Test
  void isPastedAnsweredAndThereWhenTheFilingIsOpenedAnew() {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = open();
    assertTrue(window.says("认得这几种"));
    assertFalse(window.says("读出要改的地方"), "what is pasted is read at once");
    TestClipboard.paste(TEXT);
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
    TestClipboard.paste("证件住所与营业执照不一致。");
    again.untilItSays("认出 1 条");
    assertEquals(1, open(again));
    assertEquals(Optional.of(1), Fx.get(() -> rounds(again)));
    again.close();
  }

  /** What is written down by hand is not in the clipboard any more. */
  @Test
  void whatWasWrittenAndNotReadYetStays() {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = open();
    Fx.type("dianhua");
    Fx.run(window.view().filing()::switchLanguage);
    Fx.pulses(2);
    assertEquals("dianhua", written(window));
    Fx.type("li");
    window.rest(Duration.ofSeconds(2));
    window.close();

    TestWindow again = open();
    assertTrue(written(again).contains("dianhua"));
    assertTrue(written(again).contains("li"));
    Fx.run(
        () ->
            ((TextInputControl) again.view().root().lookup(".reject-paste"))
                .setText("证件住所与营业执照不一致。"));
    again.click("读出要改的地方");
    again.untilItSays("认出 1 条");
    again.close();
    TestWindow third = open();
    third.click("＋ 新一轮");
    assertEquals("", written(third));
    third.close();
  }

  private static String written(TestWindow window) {
    return Fx.get(
        () -> ((TextInputControl) window.view().root().lookup(".reject-paste")).getText());
  }

  /**
   * In English and with the help open the list is narrow: words stay whole, values too are English.
   */
  @Test
  void titlesKeepTheirWordsBesideTheHelp() {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = open();
    Fx.run(window.view().filing()::switchLanguage);
    Fx.pulses(2);
    TestClipboard.paste("主体负责人须为法定代表人本人。\n营业执照照片不清晰。\n承诺书未盖公章。");
    window.untilItSays("They wrote");
    Fx.press(KeyCode.F1);
    Fx.until("the help is open", () -> window.view().root().lookup(".help-pane") != null);
    Fx.pulses(3);
    Fx.run(
        () -> {
          for (Node title : window.view().root().lookupAll(".reject-title")) {
            assertTrue(title.getLayoutBounds().getHeight() < 100, title.toString());
          }
        });
    assertTrue(window.says("It says now: Yes, in person"), window.texts().toString());
    window.close();
  }

  @Test
  void theFieldIsInSightAndTheWordsStandBesideTheWayBack() {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = open();
    TestClipboard.paste("小程序名称与主体经营范围无关，请修改。");
    window.untilItSays("认出 1 条");
    Fx.press(KeyCode.ENTER);
    Fx.pulses(2);
    assertTrue(window.says("退回时写的：“小程序名称与主体经营范围无关，请修改”"));
    Fx.run(
        () -> {
          Node row = Fx.focused();
          while (!(row instanceof FieldRow<?>)) {
            row = row.getParent();
          }
          Bounds field = row.localToScene(row.getLayoutBounds());
          Node page = window.view().root().lookup(".content > .page");
          Bounds seen = page.localToScene(page.getLayoutBounds());
          assertTrue(seen.contains(field), field + " of " + seen);
        });
    Node focused = Fx.get(Fx::focused);
    Fx.run(() -> ((TextInputControl) focused).selectAll());
    Fx.compose("", "云杉木器");
    Fx.press(KeyCode.ENTER);
    assertTrue(window.says("退回时写的"), "also when it is mended");
    Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
    assertFalse(window.says("退回时写的"));
    window.close();
  }

  @Test
  void aLetterThatWasMadeAgainIsNotAskedForAgain() throws Exception {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = open();
    TestClipboard.paste("小程序名称与主体经营范围无关，请修改。");
    window.untilItSays("认出 1 条");
    saveLetters(window);
    assertTrue(window.says("3 份"));
    rejections(window);
    assertTrue(window.says("上面印着小程序名称"), "the name is still to be changed");
    Fx.press(KeyCode.ENTER);
    Node focused = Fx.get(Fx::focused);
    Fx.run(() -> ((TextInputControl) focused).selectAll());
    Fx.compose("", "云杉木器");
    Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
    window.untilItSays("重做 3 份");
    assertTrue(window.says("上面印着小程序名称"));
    saveLetters(window);
    rejections(window);
    assertFalse(window.says("上面印着小程序名称"));
    assertTrue(window.says("3 份已经照改过的内容做好"));
    assertFalse(window.says("重做 3 份"));
    window.close();
  }

  private void saveLetters(TestWindow window) throws Exception {
    window.answer(Files.createTempDirectory(folder, "letters"));
    Fx.run(
        () -> {
          WizardModel wizard = window.model.open().orElseThrow().wizard();
          wizard.onStep(wizard.steps().getLast());
        });
    Fx.pulses(2);
    window.click("全部存为 PDF");
    window.untilItSays("已存 3 份 PDF");
    window.walkToText("关闭");
    Fx.press(KeyCode.SPACE);
  }

  private static void rejections(TestWindow window) {
    window.go(new Step.Rejections());
  }

  private static Optional<Integer> rounds(TestWindow window) {
    return window.model.open().orElseThrow().followed().rejections().shown().get();
  }

  private static String chip(TestWindow window) {
    return Fx.get(
        () -> ((ToggleButton) window.view().root().lookup(".reject-head .chip")).getText());
  }
}
