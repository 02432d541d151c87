package org.sealready.ui.window;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import org.sealready.ui.common.TouchedEvent;

/**
 * Tells when nobody has touched keyboard or mouse for a while. It goes by the time of day, so that
 * a computer that was asleep meanwhile is noticed before the first touch counts.
 */
public final class Idle {

  private final InstantSource time;
  private final Duration after;
  private final Runnable idle;
  private Instant touched;

  public Idle(InstantSource time, Duration after, Runnable idle) {
    this.time = time;
    this.after = after;
    this.idle = idle;
    touched = time.instant();
  }

  /** Sees every touch of this scene, and of a second window that tells this one. */
  public Idle over(Scene scene) {
    scene.addEventFilter(InputEvent.ANY, event -> touch());
    scene.addEventFilter(TouchedEvent.TOUCHED, event -> touch());
    return this;
  }

  private void touch() {
    look();
    touched = time.instant();
  }

  /** To be called at short intervals: tells if it is time. */
  public void look() {
    Instant now = time.instant();
    Duration quiet = Duration.between(touched, now);
    if (quiet.isNegative()) {
      // Somebody has set the computer's clock back.
      touched = now;
    } else if (quiet.compareTo(after) >= 0) {
      touched = now;
      idle.run();
    }
  }
}
