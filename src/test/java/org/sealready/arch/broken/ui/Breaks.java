package org.sealready.arch.broken.ui;

import javafx.scene.control.TextArea;

/** Breaks lines without asking what stands in them. */
final class Breaks {

  private Breaks() {}

  static void in(TextArea area) {
    area.setWrapText(true);
  }
}
