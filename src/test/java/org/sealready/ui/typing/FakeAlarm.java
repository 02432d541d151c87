package org.sealready.ui.typing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Time that passes when a test says so. */
public final class FakeAlarm implements Alarm {

  private record Due(Duration at, Runnable work) {}

  private final List<Due> waiting = new ArrayList<>();
  private Duration now = Duration.ZERO;

  @Override
  public Runnable in(Duration delay, Runnable work) {
    Due due = new Due(now.plus(delay), work);
    waiting.add(due);
    return () -> waiting.removeIf(each -> each == due);
  }

  /** Lets so much time pass; what is due meanwhile is done. */
  public void pass(Duration time) {
    Duration end = now.plus(time);
    for (Optional<Due> next = next(end); next.isPresent(); next = next(end)) {
      now = next.get().at();
      waiting.remove(next.get());
      next.get().work().run();
    }
    now = end;
  }

  private Optional<Due> next(Duration end) {
    return waiting.stream()
        .filter(each -> each.at().compareTo(end) <= 0)
        .min(Comparator.comparing(Due::at));
  }
}
