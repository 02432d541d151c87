package org.sealready.ui.journey;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.journey.Deadline;
import org.sealready.journey.Limit;
import org.sealready.journey.Moment;
import org.sealready.service.journey.DueTexts;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;

/** What is due, by its date, each with the limit that it comes of and when a calendar reminds. */
final class DueList extends VBox {

  /** What runs out later is in the calendar only. */
  private static final int FAR_YEARS = 2;

  private final JourneyModel model;
  private final JourneyTexts texts;
  private final Button export;
  private final VBox rows = new VBox();

  /**
   * @param export writes a calendar file
   */
  DueList(JourneyModel model, JourneyTexts texts, Runnable export) {
    this.model = model;
    this.texts = texts;
    this.export = Labels.button(texts.text("ui.journey.export"), export, "outlined");
    getStyleClass().add("journey-due");
    HBox head =
        new HBox(
            Labels.line(texts.text("ui.journey.due"), "section-title"),
            Labels.spring(),
            this.export);
    head.getStyleClass().add("journey-side-head");
    getChildren().addAll(head, rows);
    new WhileShown(this).follow(model.state(), state -> state.ifPresent(this::show));
  }

  private void show(JourneyState state) {
    List<Deadline> all = state.deadlines();
    export.setVisible(!all.isEmpty());
    rows.getChildren().clear();
    if (all.isEmpty()) {
      rows.getChildren().add(note(texts.text("ui.journey.due.none")));
      return;
    }
    ZonedDateTime far = state.now().plusYears(FAR_YEARS);
    List<Deadline> near = all.stream().filter(each -> each.due().isBefore(far)).toList();
    near.forEach(deadline -> rows.getChildren().add(row(deadline, state)));
    if (near.size() < all.size()) {
      String later = texts.text("ui.journey.due.far", all.size() - near.size(), FAR_YEARS);
      rows.getChildren().add(note(later));
    }
    String counted = texts.counted(near, state);
    rows.getChildren().add(note((counted + " " + texts.text("ui.journey.due.private")).strip()));
  }

  private static Node note(String text) {
    return Labels.wrapped(text, "journey-small", "journey-due-note");
  }

  private Node row(Deadline deadline, JourneyState state) {
    DueTexts times = texts.times(state);
    Region dot = new Region();
    dot.getStyleClass().add("journey-dot");
    boolean isOver = deadline.isPast(state.now());
    String due = times.due(deadline);
    VBox words =
        new VBox(
            Labels.wrapped(
                isOver ? texts.text("ui.journey.due.over", due) : due, "journey-due-when"),
            Labels.wrapped(texts.words().of(deadline.limit().title()), "journey-fact"));
    String below =
        isOver
            ? texts.words().of(deadline.limit().missed())
            : texts.words().of(deadline.limit().rule());
    words.getChildren().add(Labels.wrapped(below, "journey-small"));
    String alarms = alarms(deadline, state, times);
    if (!alarms.isEmpty() && !isOver) {
      words
          .getChildren()
          .add(Labels.wrapped(texts.text("ui.journey.due.alarms", alarms), "journey-small"));
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(dot, words);
    row.getStyleClass().addAll("journey-due-row", isUrgent(deadline, state) ? "due" : "later");
    return row;
  }

  /** Due today, or over, and ours: what others owe is never red. */
  private static boolean isUrgent(Deadline deadline, JourneyState state) {
    boolean isNear =
        !deadline.due().toLocalDate().isAfter(state.now().toLocalDate())
            || Duration.between(state.now(), deadline.due()).toHours() < 24;
    return isNear
        && state.progress().stops().stream()
            .filter(stop -> stop.station().clocks().contains(deadline.id()))
            .allMatch(state::isOurs);
  }

  /** When a calendar still reminds of it. */
  private static String alarms(Deadline deadline, JourneyState state, DueTexts times) {
    Stream<ZonedDateTime> rings =
        deadline.limit().alarms().stream().map(alarm -> rings(alarm, deadline));
    return rings
        .filter(time -> time.isAfter(state.now()))
        .map(time -> times.moment(new Moment(time, isOfHours(deadline))))
        .collect(Collectors.joining(times.words().text("due.join")));
  }

  private static boolean isOfHours(Deadline deadline) {
    return deadline.limit().amount().unit() == Limit.Unit.HOURS;
  }

  private static ZonedDateTime rings(Limit.Alarm alarm, Deadline deadline) {
    return alarm.before().map(deadline.due()::minus).orElse(deadline.from().time());
  }
}
