package org.sealready.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;

/** The map of a filing: walked by keys, written down, kept, exported. The window's day is 11-21. */
class JourneyWindowTest {

  @TempDir Path folder;

  private TestWindow open() {
    TestWindow window = new TestWindow(folder, 1280, 800);
    window.openOnly();
    window.go(new Step.Journey());
    return window;
  }

  private static void note(TestWindow window, String state, String at) {
    Fx.run(
        () ->
            window
                .model
                .open()
                .orElseThrow()
                .followed()
                .diary()
                .change(record -> record.and(new StateEntry(state, at))));
    Fx.pulses(2);
  }

  private static List<String> codes(TestWindow window) {
    return Fx.get(
        () ->
            window.model.open().orElseThrow().followed().diary().record().get().states().stream()
                .map(StateEntry::state)
                .toList());
  }

  private static Step step(TestWindow window) {
    return Fx.get(() -> window.model.open().orElseThrow().wizard().current());
  }

  private static boolean offers(TestWindow window, String text) {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".button").stream()
                .filter(Node::isVisible)
                .anyMatch(node -> ((ButtonBase) node).getText().equals(text)));
  }

  private static void choose(TestWindow window, String text) {
    Fx.run(
        () ->
            window.view().root().lookupAll(".chip").stream()
                .map(ButtonBase.class::cast)
                .filter(chip -> chip.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private static void type(String text) {
    Fx.run(() -> ((TextField) Fx.focused()).setText(text));
  }

  @Test
  void goesAlongTheLineByKeysAndWritesDownWhatEndsAStation() throws Exception {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = open();
    assertTrue(window.says("注册账号"));
    assertTrue(Fx.get(() -> Fx.focused() instanceof StationStop), "the line has the focus");
    Fx.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
    assertTrue(window.says("第 3 站，共 12 站"));
    assertTrue(offers(window, "看现在这一站：注册账号"));
    Fx.press(KeyCode.HOME);
    assertTrue(window.says("第 1 站，共 12 站"));

    note(window, "2", "2026-11-18T17:42+08:00");
    assertTrue(window.says("第 8 站，共 12 站"), "the open station follows the way");
    assertTrue(window.says("等平台"));
    window.click("记下结果");
    Fx.pulses(2);
    window.click("记下");
    assertTrue(window.says("请先选一个结果"));
    choose(window, "初审通过，等短信");
    Fx.run(() -> field(window).setText("昨天 16:20"));
    Fx.run(() -> field(window).requestFocus());
    assertTrue(window.says("认作 昨天 16:20"));
    Fx.press(KeyCode.ENTER);
    Fx.pulses(2);
    assertEquals(List.of("2", "4"), codes(window));
    assertTrue(Fx.get(() -> Fx.focused() instanceof StationStop), "the focus is not lost");
    assertTrue(window.says("今天 16:20 前"));
    assertTrue(window.says("还剩 7 小时 20 分"));
    assertTrue(offers(window, "短信已核验，进入管局审核"));
    window.close();

    TestWindow again = open();
    assertEquals(List.of("2", "4"), codes(again), "it was kept");
    assertTrue(again.says("今天 16:20"), "the side list says until when");
    Path calendar = folder.resolve("due.ics");
    again.answer(calendar);
    again.click("导出到日历");
    again.untilItSays("日历文件存到了");
    String text = Files.readString(calendar);
    assertTrue(text.contains("DTSTART;TZID=Asia/Shanghai:20261121T162000"), text);
    again.close();
  }

  private static TextField field(TestWindow window) {
    return (TextField) window.view().root().lookup(".journey-entry .text-field");
  }

  @Test
  void keepsWhatIsPastedLeadsToRejectionsAndHidesNumbers() {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = open();
    pasted(window);
    rejected(window);
    hidden(window);
    timeGoesOn(window);
    window.close();
  }

  private static void pasted(TestWindow window) {
    window.click("补记一笔");
    type("您的备案申请已于2026年11月18日 10:05提交成功");
    assertTrue(window.says("认作 已提交，平台初审中，11月18日 周三 10:05"), "what was understood");
    Fx.press(KeyCode.ENTER);
    Fx.pulses(2);
    assertEquals(List.of("2"), codes(window));
    window.click("补记一笔");
    type("11月20日 客服说在排队");
    Fx.press(KeyCode.ENTER);
    assertTrue(window.says("没看出走到了哪一步"));
    assertTrue(
        Fx.get(() -> ((TextField) Fx.focused()).getText().contains("排队")), "what was typed stays");
    window.click("照原话记作说明");
    assertEquals(List.of("2", "11月20日 客服说在排队"), codes(window));
    assertTrue(window.says("不认识这个进度"));
    window.click("删掉");
    assertEquals(2, codes(window).size(), "one click removes nothing");
    window.click("再点一次就删");
    assertEquals(List.of("2"), codes(window));
  }

  private static void rejected(TestWindow window) {
    window.click("记下结果");
    choose(window, "平台退回了");
    window.click("记下");
    assertEquals(new Step.Rejections(), step(window));
    window.go(new Step.Journey());
    assertTrue(offers(window, "去退回处理"));
    assertTrue(window.says("把退回的话贴进“退回处理”"));
    assertFalse(window.says("腾讯审核；您等着"), "nobody waits for the platform now");
    Node red = Fx.get(() -> window.view().root().lookup(".station-trouble"));
    assertTrue(red != null, "its station is red");
    window.click("改好了，又交了一次");
    window.click("记下");
    assertEquals(List.of("2", "3", "2"), codes(window));
  }

  private static void hidden(TestWindow window) {
    note(window, "4", "2026-11-21T08:20+08:00");
    note(window, "sms.1", "2026-11-21T12:20+08:00");
    assertTrue(window.says("记的时间还没到"));
    assertTrue(window.texts().stream().anyMatch(text -> text.contains("后 6 位 ・・・・・・")));
    String shown =
        window.texts().stream()
            .filter(text -> text.matches("1\\d\\d\\*{4}\\d{4}"))
            .findFirst()
            .orElseThrow();
    window.click("显示");
    assertFalse(window.says(shown));
    assertTrue(window.texts().stream().anyMatch(text -> text.matches("1\\d{10}")));
    assertTrue(window.texts().stream().anyMatch(text -> text.matches("后 6 位 [0-9X]{6}")));
    Fx.run(() -> window.model.open().orElseThrow().wizard().onStep(new Step.Rejections()));
    window.go(new Step.Journey());
    assertTrue(window.says(shown), "hidden again when the page was left");
  }

  /** A minute that passes takes neither the focus nor what was typed. */
  private static void timeGoesOn(TestWindow window) {
    window.click("补记一笔");
    type("11月");
    Node before = Fx.get(Fx::focused);
    window.rest(Duration.ofMinutes(2));
    Fx.pulses(2);
    assertEquals(before, Fx.get(Fx::focused));
    assertEquals("11月", Fx.get(() -> ((TextField) Fx.focused()).getText()));
  }
}
