package org.sealready.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sealready.ui.common.Fx;

class ToolkitEndTest {

  /** Where a newer JavaFX names it otherwise, what is typed last would be lost by luck. */
  @Test
  void isFoundInThisJavaFx() {
    Thread hook = Fx.get(ToolkitEnd::take).orElseThrow();
    assertTrue(Fx.get(ToolkitEnd::take).isEmpty());
    Runtime.getRuntime().addShutdownHook(hook);
  }
}
