package org.sealready.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.common.TestClipboard;

/** A document that is pasted by mistake does not stop the window. */
class PasteLimitTest {

  /** With characters of several planes, which take JavaFX longest. */
  private static final String UNIT = "测试😀𠮷 ";

  @TempDir Path folder;

  private TestWindow window;

  @BeforeEach
  void open() {
    String id = Kept.sample(folder, "company-other-contact").id();
    window = new TestWindow(folder);
    window.open(id);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void go(String field) {
    window.goTo(field);
  }

  private static String written() {
    return Fx.get(() -> ((TextInputControl) Fx.focused()).getText());
  }

  private static String help() {
    return Fx.get(() -> Fx.focused().getAccessibleHelp());
  }

  private static String told() {
    return Fx.get(
        () ->
            Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(shown -> ((Tooltip) shown).getText())
                .findFirst()
                .orElse(""));
  }

  @Test
  void aWholeDocumentStaysOutOfALineAndIsSaid() {
    go("entity.name");
    String before = written();
    String document = UNIT.repeat(100_000);
    TestClipboard.paste(document);
    assertEquals(before, written());
    assertTrue(told().contains(String.valueOf(document.length())), told());
    assertTrue(help().contains("剪贴板"), "said to all readers");
  }

  @Test
  void whatFitsIsPastedAndTheTipGoes() {
    go("entity.name");
    String usual = help();
    TestClipboard.paste(UNIT.repeat(100_000));
    TestClipboard.paste("杭州云杉网络科技有限公司");
    assertTrue(written().contains("杭州云杉网络科技有限公司"));
    assertEquals("", told());
    assertEquals(usual, help());
  }

  @Test
  void aTextOfSeveralLinesTakesMore() {
    go("miniProgram.remark");
    Fx.run(() -> ((TextInputControl) Fx.focused()).selectAll());
    String text = "深圳市".repeat(10_000);
    TestClipboard.paste(text);
    assertEquals(text, written());
  }

  @Test
  void whatAFileHoldsIsShown() {
    go("entity.name");
    TestClipboard.paste(UNIT.repeat(100_000));
    String kept = "深".repeat(PasteLimit.LINE + 1);
    Fx.run(() -> Clipboard.getSystemClipboard().clear());
    Fx.run(() -> ((TextInputControl) Fx.focused()).setText(kept));
    assertEquals(kept, written());
  }
}
