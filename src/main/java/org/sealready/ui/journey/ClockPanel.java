package org.sealready.ui.journey;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.journey.Deadline;
import org.sealready.service.journey.DeadlineTexts;
import org.sealready.service.journey.DueTexts;
import org.sealready.service.journey.Progress;
import org.sealready.ui.common.Labels;

/** Until when the open station is due: the time, how long there still is, and what runs. */
final class ClockPanel extends HBox {

  /** A working day at the desk: until then a bar says more than a number. */
  private static final Duration URGENT = Duration.ofHours(24);

  ClockPanel(Progress.Stop stop, Deadline deadline, JourneyState state, JourneyTexts texts) {
    DueTexts times = texts.times(state);
    boolean isPast = deadline.isPast(state.now());
    boolean isOurs = state.isOurs(stop);
    boolean isDueNow =
        isPast || Duration.between(state.now(), deadline.due()).compareTo(URGENT) <= 0;
    getStyleClass().addAll("clock", isOurs && isDueNow ? "clock-due" : "clock-later");
    VBox when =
        new VBox(
            Labels.wrapped(
                isPast ? times.due(deadline) : texts.until(deadline, state), "clock-time"),
            Labels.wrapped(times.left(deadline), "clock-left"));
    when.getStyleClass().add("clock-when");
    VBox runs = new VBox(bar(deadline, state), ends(deadline, state, texts));
    if (isPast) {
      DeadlineTexts said = new DeadlineTexts(texts.words(), state.now());
      runs.getChildren().add(Labels.wrapped(said.note(deadline), "clock-past"));
    }
    runs.getStyleClass().add("clock-runs");
    HBox.setHgrow(runs, Priority.ALWAYS);
    getChildren().addAll(when, runs);
  }

  private static Node bar(Deadline deadline, JourneyState state) {
    double whole = Duration.between(deadline.from().time(), deadline.due()).toSeconds();
    double gone = Duration.between(deadline.from().time(), state.now()).toSeconds();
    ProgressBar bar = new ProgressBar(whole <= 0 ? 1 : Math.clamp(gone / whole, 0, 1));
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("clock-bar");
    bar.setFocusTraversable(false);
    return bar;
  }

  private static Node ends(Deadline deadline, JourneyState state, JourneyTexts texts) {
    String from = texts.times(state).written(deadline.from());
    HBox ends =
        new HBox(
            Labels.wrapped(texts.text("ui.journey.clock.from", from), "clock-end"),
            Labels.spring(),
            Labels.wrapped(texts.words().of(deadline.limit().rule()), "clock-end"));
    ends.getStyleClass().add("clock-ends");
    return ends;
  }
}
