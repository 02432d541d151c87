package org.sealready.ui.window;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Does something after a while, on the window's thread. */
final class WindowAlarm {

  private WindowAlarm() {}

  /** See {@link org.sealready.ui.typing.Alarm}. */
  static Runnable in(Duration delay, Runnable work) {
    PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
    pause.setOnFinished(event -> work.run());
    pause.play();
    return pause::stop;
  }
}
