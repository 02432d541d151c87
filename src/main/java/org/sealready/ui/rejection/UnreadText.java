package org.sealready.ui.rejection;

import java.time.Duration;
import org.sealready.ui.diary.FollowedText;
import org.sealready.ui.typing.Alarm;

/**
 * What somebody writes down of a rejection, by telephone for one, before it is read into a round.
 * It is kept as it stands when the hands rest, as an unfinished answer is.
 */
public final class UnreadText {

  private static final Duration REST = Duration.ofSeconds(1);

  private final FollowedText keeper;
  private final Alarm alarm;
  private String text;
  private Runnable callOff = () -> {};

  public UnreadText(FollowedText keeper, Alarm alarm) {
    this.keeper = keeper;
    this.alarm = alarm;
    text = keeper.kept();
  }

  String text() {
    return text;
  }

  /** Stands there now; what was read or removed goes at once. */
  void write(String now) {
    text = now;
    callOff.run();
    if (now.isEmpty()) {
      keep();
    } else {
      callOff = alarm.in(REST, this::keep);
    }
  }

  /** Nobody writes on for now. */
  void keep() {
    callOff.run();
    if (!text.equals(keeper.kept())) {
      keeper.keep(text);
    }
  }
}
