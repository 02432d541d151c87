package org.sealready.ui;

import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/** Tells when nobody has touched keyboard or mouse for a while. */
final class Idle {

  private final PauseTransition pause;

  Idle(Scene scene, Duration after, Runnable idle) {
    pause = new PauseTransition(javafx.util.Duration.millis(after.toMillis()));
    pause.setOnFinished(event -> onQuiet(idle));
    scene.addEventFilter(InputEvent.ANY, this::onTouched);
    pause.playFromStart();
  }

  private void onQuiet(Runnable idle) {
    idle.run();
    pause.playFromStart();
  }

  private void onTouched(Event event) {
    pause.playFromStart();
  }
}
