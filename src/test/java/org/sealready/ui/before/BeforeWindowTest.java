package org.sealready.ui.before;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
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
import org.sealready.ui.diary.DiaryModel;
import org.sealready.ui.wizard.Step;

/** Registering and certifying by keys alone: ticked, chosen, typed, and there when opened anew. */
class BeforeWindowTest {

  @TempDir Path folder;

  private TestWindow open() {
    TestWindow window = new TestWindow(folder, 1280, 800);
    window.openOnly();
    go(window);
    return window;
  }

  private static void go(TestWindow window) {
    window.go(new Step.Before());
  }

  private static JourneyRecord record(TestWindow window) {
    return Fx.get(() -> window.model.open().orElseThrow().followed().diary().record().get());
  }

  private static String focused() {
    return Fx.get(() -> String.valueOf(Fx.focused().getAccessibleText()));
  }

  @Test
  void isDoneByKeysAloneAndThereWhenOpenedAnew() {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = open();
    assertEquals(JourneyRecord.NONE, record(window), "looking changes nothing");
    assertTrue(focused().startsWith("账号 0 / 4"), focused());
    Fx.press(KeyCode.DOWN, KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
    assertEquals(List.of("before.mailbox", "before.administrator"), record(window).ticks());
    assertTrue(window.says("2 / 4"));
    Fx.press(KeyCode.UP, KeyCode.SPACE, KeyCode.SPACE);
    Fx.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
    assertTrue(window.says("4 项都好了 · 11月21日"));
    Fx.press(KeyCode.ENTER);
    assertTrue(focused().contains("已收起"), "Enter folds and the focus is at the head");
    assertFalse(window.says("一个邮箱只能注册一个小程序"));
    window.walkToText("对公打款");
    Fx.press(KeyCode.SPACE);
    assertEquals("transfer", record(window).choices().get("before.verification"));
    assertTrue(window.says("照页面"));
    typeTheDay(window);
    window.close();

    TestWindow again = open();
    assertTrue(again.says("在等到账，最迟 11月30日"));
    assertTrue(again.says("11月30日前到账"));
    assertTrue(focused().startsWith("主体验证"), "the part in hand has the focus");
    assertFalse(again.says("一个邮箱只能注册一个小程序"), "what is done is folded");
    again.walkToText("平台显示");
    Fx.press(KeyCode.SPACE);
    assertEquals("verified", record(again).states().getLast().state());
    assertFalse(again.says("11月30日前到账"));
    Fx.press(KeyCode.SPACE);
    assertEquals("transfer", record(again).states().getLast().state());
    again.close();
  }

  private static void typeTheDay(TestWindow window) {
    window.walkToText("拿到打款信息的日期");
    Fx.compose("", "11月");
    assertEquals("11月", record(window).choices().get("before.transfer-day"), "nothing is lost");
    assertTrue(window.says("看不懂这个日期"));
    Fx.compose("", "20日");
    assertEquals(List.of(new StateEntry("transfer", "2026-11-20")), record(window).states());
    assertFalse(record(window).choices().containsKey("before.transfer-day"));
    assertTrue(window.says("最迟 11月30日 周一，已记入期限"));
    assertTrue(window.says("11月30日前到账"));
    Fx.press(KeyCode.ENTER);
    assertEquals("2026-11-20", Fx.get(() -> ((TextField) Fx.focused()).getText()));
  }

  /** One window for all of it, which takes longest to open. */
  @Test
  void theRightSideFollowsWhatIsChosenAndTyped() {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = open();
    theSumFollows(window);
    moreNamesThanRowsStay(window);
    aCategoryIsChosen(window);
    theListIsSaved(window);
    namesAreAddedJudgedAndRemoved(window);
    window.close();
  }

  private static void theSumFollows(TestWindow window) {
    assertTrue(window.texts().contains("300 元"));
    window.walkToText("微信验证");
    Fx.press(KeyCode.SPACE);
    assertTrue(window.texts().contains("600 元"));
    window.walkToText("谁来注册 企业");
    assertEquals("企业", Fx.get(() -> kind(window)));
    Fx.press(KeyCode.RIGHT, KeyCode.RIGHT);
    assertEquals("个体工商户", Fx.get(() -> kind(window)));
    assertTrue(window.texts().contains("330 元"));
    Fx.press(KeyCode.RIGHT);
    assertTrue(window.texts().contains("30 元"));
    assertFalse(window.texts().contains("330 元"));
    assertTrue(window.says("个人小程序不能用微信支付"));
    assertTrue(window.says("个人认证开不了增值税专用发票"));
    assertTrue(window.says("备案里填的是“企业”"));
    assertFalse(window.says("用单位账户转平台指定的金额"));
    window.click("小程序已经认证过了，在有效期内");
    assertTrue(window.texts().contains("0 元"));
    assertFalse(window.says("一个邮箱只能注册一个小程序"), "one tick folds everything");
    window.walkToText("认证通过的日期");
    Fx.compose("", "2025年11月1日");
    assertTrue(window.says("认证已过期（11月1日）"));
    assertTrue(window.says("过期后不能发新版"));
    Fx.run(() -> ((TextField) Fx.focused()).clear());
    assertTrue(window.says("已认证"));
    assertEquals(
        Map.of("before.kind", "individual", "before.verification", "wechat"),
        record(window).choices());
    window.click("小程序已经认证过了，在有效期内");
  }

  /** What another program has written there is neither lost nor in the way. */
  private static void moreNamesThanRowsStay(TestWindow window) {
    List<String> many = IntStream.range(0, 12).mapToObj(i -> "云杉" + i).toList();
    List<String> strange = Stream.concat(Stream.of("", " "), many.stream()).toList();
    DiaryModel diary = window.model.open().orElseThrow().followed().diary();
    Fx.run(() -> diary.change(record -> record.naming(strange)));
    for (int left = 12; left > 9; left--) {
      window.walkToText("去掉第 1 个名称");
      Fx.press(KeyCode.SPACE);
      assertEquals(many.subList(13 - left, 12), record(window).names());
    }
    Fx.run(() -> diary.change(record -> record.naming(List.of())));
  }

  /** The table stands in place of the page, with one way on, and leads back to where it began. */
  private static void aCategoryIsChosen(TestWindow window) {
    assertTrue(window.says("还没选。没有类目，不能提交备案。"));
    window.walkToText("选类目，看要什么资质");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("服务类目与资质");
    assertEquals(1, primaries(window));
    Fx.press(KeyCode.DOWN, KeyCode.ENTER);
    String chosen = record(window).choices().get("category");
    window.click("‹ 注册与认证");
    assertTrue(window.says(chosen));
    assertFalse(window.says("还没选。没有类目"));
    assertEquals(1, primaries(window));
    assertTrue(Fx.get(() -> ((Hyperlink) Fx.focused()).getText()).startsWith("选类目"));
  }

  private static long primaries(TestWindow window) {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".button.primary").stream()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .count());
  }

  private static String kind(TestWindow window) {
    return window.view().root().lookupAll(".before-kind .chip").stream()
        .map(ToggleButton.class::cast)
        .filter(ToggleButton::isSelected)
        .findFirst()
        .orElseThrow()
        .getText();
  }

  private static void namesAreAddedJudgedAndRemoved(TestWindow window) {
    window.walkToText("再加一个");
    Fx.press(KeyCode.SPACE);
    Fx.compose("", "云杉木器");
    window.untilItSays("与主体名称有共同的字");
    assertTrue(window.says("8 / 30"));
    Fx.press(KeyCode.ENTER);
    Fx.compose("", "中国云杉");
    window.untilItSays("名称以“中国”开头");
    assertEquals(List.of("云杉木器", "中国云杉"), record(window).names());
    window.walkToText("去掉第 2 个名称");
    Fx.press(KeyCode.SPACE);
    assertEquals(List.of("云杉木器"), record(window).names());
    assertFalse(window.says("名称以“中国”开头"));
    window.click("中 / EN");
    window.untilItSays("Shares words with the entity's name");
    assertTrue(window.says("Individuals make no bank transfer"));
  }

  private void theListIsSaved(TestWindow window) {
    Path file = folder.resolve("list.pdf");
    window.answer(file);
    window.click("打印清单");
    window.untilItSays("一页纸");
    window.click("存为 PDF");
    window.untilItSays("清单已保存到");
    assertTrue(Files.exists(file));
  }
}
