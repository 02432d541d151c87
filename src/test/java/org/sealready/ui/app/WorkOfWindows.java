package org.sealready.ui.app;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Ends each test of a window only when the window's background work has ended. Found by JUnit's
 * search for extensions, so that no test can forget it.
 */
public final class WorkOfWindows implements AfterEachCallback {

  @Override
  public void afterEach(ExtensionContext context) {
    TestWindow.finishWork();
  }
}
