package org.sealready.ui.start;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.sealready.ui.typing.Alarm;

/** Tells a view that the minute has changed, as long as the view stands in a window. */
final class MinuteHand {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Alarm alarm;
  private final Clock clock;
  private final Runnable told;
  private Runnable callOff = () -> {};

  private MinuteHand(Alarm alarm, Clock clock, Runnable told) {
    this.alarm = alarm;
    this.clock = clock;
    this.told = told;
  }

  static void over(Node view, Alarm alarm, Clock clock, Runnable told) {
    MinuteHand hand = new MinuteHand(alarm, clock, told);
    view.sceneProperty().subscribe(hand::onScene);
  }

  private void onScene(Scene scene) {
    callOff.run();
    callOff = scene == null ? () -> {} : alarm.in(untilNext(), this::onMinute);
  }

  private void onMinute() {
    callOff = alarm.in(untilNext(), this::onMinute);
    told.run();
  }

  /** Always more than nothing, also where somebody has set the clock back. */
  private Duration untilNext() {
    java.time.Instant now = clock.instant();
    return MINUTE.minus(Duration.between(now.truncatedTo(ChronoUnit.MINUTES), now));
  }
}
