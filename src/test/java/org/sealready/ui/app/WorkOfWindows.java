package org.sealready.ui.app;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.sealready.ui.common.Faults;

/**
 * Ends each test of a window only when the window's background work has ended, and fails it if
 * something went wrong there that nobody caught. Found by JUnit's search for extensions, so that no
 * test can forget it.
 */
public final class WorkOfWindows implements AfterEachCallback {

  @Override
  public void afterEach(ExtensionContext context) {
    TestWindow.finishWork();
    Faults.requireNone();
  }
}
