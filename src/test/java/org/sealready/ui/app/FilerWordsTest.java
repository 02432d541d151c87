package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.common.Fx;

/** The pages speak of whoever files, from the moment at which they know. */
class FilerWordsTest {

  @TempDir private Path folder;

  private TestWindow window;

  @AfterEach
  void close() {
    window.close();
  }

  private void begin(int start) {
    window = new TestWindow(folder);
    window.begin(TestWindow.CATALOGUE.startingPoints().get(start));
    Fx.pulses(2);
  }

  @Test
  void aPersonReadsNothingOfBodies() {
    begin(1);
    assertTrue(window.says("姓名"));
    assertFalse(window.says("主办单位名称"));
    assertFalse(window.says("法定代表人"));
    assertFalse(window.says("公章"));
  }

  /** What the certificate calls the person who signs is known once its number is. */
  @Test
  void theTitleFollowsTheNumberWhileItIsTyped() {
    begin(0);
    assertTrue(window.says("法定代表人或经营者姓名"));
    window.walkTo("entity.certificateNumber");
    Fx.type("92430111MA4KXB6U68");
    Fx.press(KeyCode.TAB);
    assertTrue(window.says("经营者姓名"));
    assertTrue(window.says("执照“经营场所”一栏的原文"));
    assertFalse(window.says("法定代表人"));
  }
}
