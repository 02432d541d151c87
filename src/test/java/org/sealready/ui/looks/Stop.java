package org.sealready.ui.looks;

import org.sealready.ui.app.TestWindow;

/** Is told where a tour stops. */
interface Stop {

  /**
   * @param place names what is shown
   */
  void at(String place, TestWindow window);
}
