package org.sealready.ui.window;

import javafx.scene.Scene;

/** Tells once that the window stands as it will be seen. */
public record FirstPulse(Scene scene, Runnable told) implements Runnable {

  @Override
  public void run() {
    scene.removePostLayoutPulseListener(this);
    told.run();
  }
}
