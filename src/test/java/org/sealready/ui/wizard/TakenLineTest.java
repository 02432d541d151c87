package org.sealready.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.Answers;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** Undo and redo say in a line what they did, and to a screen reader where the focus is. */
class TakenLineTest {

  @TempDir Path folder;

  private TestWindow opened() {
    String id = Kept.sample(folder, "company-other-contact").id();
    TestWindow window = new TestWindow(folder, 1280, 800);
    window.untilItSays("云杉助手");
    window.open(id);
    return window;
  }

  private static Node line() {
    return Fx.root().lookup(".taken");
  }

  private static String said() {
    return Fx.get(() -> line().getParent().isVisible() ? ((Labeled) line()).getText() : "");
  }

  private static String help() {
    return Fx.get(() -> Fx.focused().getAccessibleHelp());
  }

  @Test
  void namesTheFieldAndStaysUntilSomethingElseIsDone() {
    TestWindow window = opened();
    window.change("entity.address", "第一处");
    assertEquals("", said());
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("已撤销：通讯地址", said());
    Fx.chord(KeyCode.CONTROL, KeyCode.Y);
    assertEquals("已重做：通讯地址", said());
    window.change("entity.address", "第二处");
    assertEquals("", said());
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("已撤销：通讯地址", said());
    window.go(new Step.Review());
    assertEquals("", said());
    window.close();
  }

  @Test
  void saysItWhereTheKeyboardIsAndForgetsItThere() {
    TestWindow window = opened();
    window.change("miniProgram.name", "云杉仓库");
    window.goTo("entity.address");
    String own = help();
    window.change("entity.address", "第一处");
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("已撤销：通讯地址 " + own, help());
    Node field = Fx.get(Fx::focused);
    Fx.press(KeyCode.TAB);
    assertEquals(own, Fx.get(field::getAccessibleHelp));
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(help().startsWith("已撤销：小程序名称"), help());
    window.close();
  }

  @Test
  void countsWhatChangedTogetherAndNamesTheScreenOfATick() {
    TestWindow window = opened();
    window.go(new Step.Materials());
    Fx.press(KeyCode.SPACE);
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("已撤销：“材料清单”里的一步", said());
    Fx.run(
        () ->
            window
                .filing()
                .wizard()
                .form()
                .take(
                    List.of(
                        TestWindow.field("entity.address"), TestWindow.field("miniProgram.name")),
                    Answers.empty()));
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("已撤销：通讯地址等 2 项", said());
    window.close();
  }

  @Test
  void thePageStaysWhereItIs() {
    TestWindow window = opened();
    window.change("entity.address", "第一处");
    Bounds before = Fx.get(() -> page().localToScene(page().getLayoutBounds()));
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(Fx.get(() -> line().isVisible()));
    assertEquals(before, Fx.get(() -> page().localToScene(page().getLayoutBounds())));
    window.close();
  }

  private static Node page() {
    return Fx.root().lookup(".page");
  }
}
