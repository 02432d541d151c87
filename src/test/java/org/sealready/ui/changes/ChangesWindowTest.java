package org.sealready.ui.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.Answers;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.form.FormModel;

/** What was changed when, and one value taken back. */
class ChangesWindowTest {

  private static final String MOBILE = "13540012299";

  @TempDir Path folder;

  private TestWindow opened() {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = new TestWindow(folder);
    window.openOnly();
    return window;
  }

  private static FormModel form(TestWindow window) {
    return window.model.open().orElseThrow().wizard().form();
  }

  private static void answer(TestWindow window, String field, String value) {
    Fx.run(
        () -> {
          Answers now = form(window).answers().get();
          form(window).replace(now.with(TestWindow.textField(field), value));
        });
  }

  private static Optional<String> answer(TestWindow window, String field) {
    return Fx.get(() -> form(window).answers().get().get(TestWindow.textField(field)));
  }

  private static void list(TestWindow window) {
    Fx.run(
        () ->
            ((MenuButton) window.view().root().lookup(".files"))
                .getItems().stream()
                    .filter(item -> item.getText().equals("改动记录"))
                    .findFirst()
                    .orElseThrow()
                    .fire());
    Fx.pulses(2);
  }

  @Test
  void showsOldBesideNewAndTakesOneValueBack() {
    TestWindow window = opened();
    answer(window, "miniProgram.name", "云杉仓库");
    answer(window, "entityContact.mobile", MOBILE);
    list(window);
    assertTrue(window.says("最近的 2 次改动"));
    assertTrue(window.says("云杉助手"));
    assertTrue(window.says("→ 云杉仓库"));
    assertTrue(window.says("→ 135****2299"));
    assertTrue(window.says("刚刚") || window.says("今天"));
    assertFalse(window.says(MOBILE), "numbers of persons are masked");
    List<String> texts = window.texts();
    assertTrue(texts.indexOf("→ 135****2299") < texts.indexOf("→ 云杉仓库"), "the newest is the first");
    window.walkToText("改回");
    Fx.press(KeyCode.TAB);
    Fx.press(KeyCode.SPACE);
    assertTrue(window.says("已改回"));
    assertEquals(Optional.of("云杉助手"), answer(window, "miniProgram.name"));
    assertEquals(Optional.of(MOBILE), answer(window, "entityContact.mobile"), "nothing else moved");
    assertTrue(window.says("最近的 3 次改动"));
    Fx.press(KeyCode.ESCAPE);
    Fx.run(window.view().filing()::undo);
    assertEquals(Optional.of("云杉仓库"), answer(window, "miniProgram.name"));
    window.close();
  }

  @Test
  void listsTwentyAtATimeAndKeepsTheTimeOverARestart() {
    TestWindow window = opened();
    for (int i = 0; i < 25; i++) {
      answer(window, "miniProgram.name", "云杉" + "仓库站点号铺".charAt(i % 6) + i);
    }
    window.close();
    TestWindow again = new TestWindow(folder);
    again.untilItSays("云杉");
    String id = again.model.start().filings().get().getFirst().id();
    again.open(id);
    list(again);
    assertFalse(again.says("更早以前"), "each has its time");
    assertFalse(again.says("→ 云杉仓0"));
    again.click("更早的 5 次");
    assertTrue(again.says("→ 云杉仓0"));
    assertEquals("改回 小程序信息 › 小程序名称", Fx.get(() -> Fx.focused().getAccessibleText()));
    again.close();
  }

  @Test
  void saysWhereNothingWasChanged() {
    TestWindow window = opened();
    list(window);
    assertTrue(window.says("还没有改动"));
    window.close();
  }
}
