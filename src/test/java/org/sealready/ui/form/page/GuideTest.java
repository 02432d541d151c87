package org.sealready.ui.form.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.Field;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** Short answers become the remark; what stands there already stays. */
class GuideTest {

  @TempDir Path folder;

  @Test
  void composesARemarkByKeyboard() {
    TestWindow window = new TestWindow(folder);
    window.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    Fx.pulses(2);
    window.walkToText("小程序信息");
    Fx.press(KeyCode.SPACE);
    compose(window);
    assertEquals(Optional.of("本小程序供顾客使用。主要用来下单。"), remark(window));
    compose(window);
    assertEquals(Optional.of("本小程序供顾客使用。主要用来下单。本小程序供顾客使用。主要用来下单。"), remark(window));
  }

  private static void compose(TestWindow window) {
    window.walkToText("帮我写");
    Fx.press(KeyCode.SPACE);
    Fx.compose("", "顾客");
    Fx.press(KeyCode.TAB);
    Fx.compose("", "下单。");
    assertTrue(window.says("本小程序供顾客使用。主要用来下单。"));
    window.walkToText("填入备注");
    Fx.press(KeyCode.SPACE);
  }

  @SuppressWarnings("unchecked") // the remark is text
  private static Optional<String> remark(TestWindow window) {
    Field<String> field = (Field<String>) TestWindow.field("miniProgram.remark");
    return Fx.get(() -> window.model.open().orElseThrow().answers().get(field));
  }
}
