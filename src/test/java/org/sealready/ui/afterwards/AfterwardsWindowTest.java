package org.sealready.ui.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardModel;

/** What comes after the number, of a company in Zhejiang. */
class AfterwardsWindowTest {

  @TempDir Path folder;

  private TestWindow open(double width, double height) {
    TestWindow window = new TestWindow(folder, width, height);
    window.openOnly();
    Fx.run(() -> wizard(window).onStep(new Step.Afterwards()));
    Fx.pulses(3);
    return window;
  }

  private static WizardModel wizard(TestWindow window) {
    return window.model.open().orElseThrow().wizard();
  }

  private static JourneyRecord record(TestWindow window) {
    return Fx.get(() -> window.model.open().orElseThrow().followed().diary().record().get());
  }

  private static void answer(TestWindow window, String field, String value) {
    Fx.run(() -> wizard(window).form().of(TestWindow.textField(field)).commit(Optional.of(value)));
    Fx.pulses(2);
  }

  private static void number(String typed) {
    assertTrue(Fx.get(() -> Fx.focused() instanceof TextField), "the number is asked for");
    Fx.compose("", typed);
    Fx.press(KeyCode.ENTER);
    Fx.pulses(2);
  }

  @Test
  void theNumberIsFoundKeptAndThereWhenTheFilingIsOpenedAnew() {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = open(1280, 800);
    number("备案号：浙icp备2026012345号-3x，请查收");
    assertEquals("浙ICP备2026012345号-3X", record(window).recordNumber());
    assertTrue(window.says("平台会自己在小程序的资料页显示备案号"));
    assertTrue(window.says("备案的内容留了底（2026-11-21）"));
    assertTrue(window.says("已备案"), "the side list says so");
    assertTrue(window.says("现在填写的和备案时一样"));
    window.close();

    TestWindow again = open(1280, 800);
    assertTrue(again.says("浙ICP备2026012345号-3X"));
    answer(again, "miniProgram.name", "云杉木器");
    assertTrue(again.says("变更备案只报这 1 项就行"));
    assertTrue(again.says("云杉助手"));
    assertTrue(again.says("→ 云杉木器"));
    assertTrue(again.says("要重新做的文书"));
    answer(again, "miniProgramContact.mobile", "13868010299");
    assertTrue(again.says("138****0245"), "numbers of persons are masked");
    assertTrue(again.says("→ 138****0299"));
    again.click("改一下");
    Fx.run(() -> ((TextField) Fx.focused()).clear());
    number("粤ICP备2026012345号-3X");
    assertTrue(again.says("以“粤”开头"));
    again.click("改一下");
    Fx.run(() -> ((TextField) Fx.focused()).clear());
    number("浙ICP备2026012345号");
    assertTrue(again.says("这像是单位的主体备案号"));
    again.close();
  }

  @Test
  void aNumberThatIsTakenBackIsAskedForAgain() {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = open(1280, 800);
    number("浙ICP备2026012345号-3X");
    assertEquals("复制", focused());
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(JourneyRecord.NONE, record(window));
    assertTrue(Fx.get(() -> Fx.focused() instanceof TextField), "where it is typed");
    Fx.run(window.view().filing()::redo);
    Fx.pulses(2);
    assertEquals("浙ICP备2026012345号-3X", record(window).recordNumber());
    assertEquals("复制", focused());
    window.close();
  }

  /** Beside the number, which says that it was filed. */
  private static List<StateEntry> changes(TestWindow window) {
    return record(window).states().stream().filter(each -> !each.state().equals("6")).toList();
  }

  @Test
  void aChangeIsChosenByKeysDatedAndDone() {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = open(1280, 800);
    number("浙ICP备2026012345号-3X");
    assertEquals("复制", focused(), "the focus stays where the number is");
    choose(window, "换了管理员");
    assertTrue(window.says("办变更备案"));
    assertTrue(window.says("小程序负责人要和管理员是同一个人"));
    Fx.press(KeyCode.RIGHT);
    assertTrue(window.says("小程序改了名，备案要跟着变更"));
    assertEquals(Optional.of("name"), record(window).choice("after.change"));
    assertEquals("去改：小程序名称", primary(window), "the way on leads to the field");
    Fx.run(() -> day(window).requestFocus());
    Fx.compose("", "下次再说");
    Fx.press(KeyCode.ENTER);
    assertTrue(window.says("看不懂“下次再说”是哪一天"));
    assertEquals(List.of(), changes(window));
    Fx.run(() -> day(window).clear());
    Fx.compose("", "2026年12月31日");
    Fx.press(KeyCode.ENTER);
    assertEquals(List.of(new StateEntry("change", "2026-12-31")), changes(window));
    assertTrue(window.says("记着 2026-12-31 变更"));
    assertEquals("小程序改名", focused());
    answer(window, "miniProgram.name", "云杉木器");
    assertTrue(window.says("变更备案只报这 1 项就行"));
    window.click("变更办好了");
    assertEquals("change.2", record(window).states().getLast().state());
    assertTrue(window.says("现在填写的和备案时一样"));
    window.close();
  }

  private static void choose(TestWindow window, String change) {
    Fx.run(
        () ->
            window.view().root().lookupAll(".after-view .chip").stream()
                .map(ToggleButton.class::cast)
                .filter(chip -> chip.getText().equals(change))
                .findFirst()
                .orElseThrow()
                .requestFocus());
    Fx.press(KeyCode.SPACE);
    Fx.pulses(2);
  }

  private static String focused() {
    return Fx.get(() -> Fx.focused() instanceof Labeled labeled ? labeled.getText() : "");
  }

  private static String primary(TestWindow window) {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".bottom-bar .primary").stream()
                .map(Button.class::cast)
                .filter(Button::isVisible)
                .map(Button::getText)
                .findFirst()
                .orElse(""));
  }

  private static TextField day(TestWindow window) {
    return (TextField) window.view().root().lookup(".after-day");
  }

  @Test
  void theNextMiniProgramAndTheErasingAskAsTheListDoesAndNothingIsCut() {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = open(1280, 800);
    assertFalse(window.says("用不着的资料"), "not before the number is there");
    number("浙ICP备2026012345号-3X");
    choose(window, "信用代码或主体类型变了");
    window.click("注销备案");
    assertTrue(window.says("有三种：注销主体"));
    allIsWithinThePage(window);
    window.click("现在就删除");
    window.untilItSays("删除“云杉助手”？");
    Fx.press(KeyCode.ESCAPE);
    reopen(window);
    window.click("保留到什么时候");
    window.untilItSays("用不着就不该留");
    Fx.press(KeyCode.ESCAPE);
    reopen(window);
    choose(window, "再做一个小程序");
    window.click("同一主体再办一个");
    window.untilItSays("主体和负责人的资料会带过去");
    window.close();
  }

  private static void reopen(TestWindow window) {
    window.openOnly();
    Fx.run(() -> wizard(window).onStep(new Step.Afterwards()));
    Fx.pulses(3);
  }

  private static void allIsWithinThePage(TestWindow window) {
    Fx.run(
        () -> {
          Node page = window.view().root().lookup(".after-view .page");
          Bounds seen = page.localToScene(page.getLayoutBounds());
          int texts = 0;
          for (Node text : window.view().root().lookupAll(".after-view .topic-text")) {
            Bounds at = text.localToScene(text.getLayoutBounds());
            assertTrue(at.getMinX() >= seen.getMinX() && at.getMaxX() <= seen.getMaxX(), "" + at);
            texts++;
          }
          assertTrue(texts > 10, "texts " + texts);
        });
  }
}
