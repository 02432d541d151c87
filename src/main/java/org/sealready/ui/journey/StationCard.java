package org.sealready.ui.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.journey.station.ForSome;
import org.sealready.journey.station.Station;
import org.sealready.journey.station.Trouble;
import org.sealready.service.journey.Progress;
import org.sealready.ui.common.Labels;

/** The open station: until when, what to do, what to have at hand, what goes wrong. */
final class StationCard extends VBox {

  /** Where the room is less, what to have at hand stands below what to do. */
  private static final double NARROW = 560;

  private final JourneyModel model;
  private final JourneyTexts texts;
  private final JourneyWays ways;
  private Pane middle = new VBox();
  private Node steps = new VBox();
  private Node atHand = new VBox();
  private final VBox clock = new VBox();
  private List<Object> shown = List.of();

  StationCard(JourneyModel model, JourneyTexts texts, JourneyWays ways) {
    this.model = model;
    this.texts = texts;
    this.ways = ways;
    getStyleClass().add("journey-card");
    widthProperty().subscribe(this::arrange);
  }

  /**
   * Shows the open station; where only the time went on, its clock.
   *
   * @return whether it was shown anew
   */
  boolean show() {
    List<Object> now = shown();
    model.state().get().ifPresent(state -> model.stop().ifPresent(stop -> clock(stop, state)));
    if (now.equals(shown)) {
      return false;
    }
    shown = now;
    getChildren().clear();
    model.state().get().ifPresent(state -> model.stop().ifPresent(stop -> show(stop, state)));
    return true;
  }

  private List<Object> shown() {
    List<Object> all = new ArrayList<>();
    model.stop().ifPresent(all::add);
    model.state().get().ifPresent(state -> all.add(state.applicant()));
    all.add(model.entry().kind().get());
    all.add(model.people());
    model.subject().answers().map(JourneyModel::answers).ifPresent(all::add);
    return all;
  }

  private void clock(Progress.Stop stop, JourneyState state) {
    boolean isRunning = stop.state() != Progress.State.DONE;
    clock.getChildren().clear();
    state
        .clock(stop.station())
        .filter(running -> isRunning)
        .ifPresent(running -> clock.getChildren().add(new ClockPanel(stop, running, state, texts)));
    clock.setManaged(!clock.getChildren().isEmpty());
  }

  private void show(Progress.Stop stop, JourneyState state) {
    Station station = stop.station();
    getChildren().addAll(head(stop, state), clock);
    if (stop.state() == Progress.State.TROUBLE) {
      ForSome.of(station.troubles(), state.applicant()).stream()
          .filter(Trouble::isBack)
          .map(trouble -> Labels.wrapped(texts.words().of(trouble.answer()), "journey-back"))
          .forEach(getChildren()::add);
    }
    if (model.entry().kind().get() instanceof EntryModel.Kind.Result) {
      getChildren().add(new EntryForm(model, texts, ways::write));
    }
    steps =
        new VBox(
            heading(model.isGuide() ? "ui.journey.todo" : "ui.journey.now"),
            new StepList(station, model, texts));
    atHand = new VBox(heading("ui.journey.at-hand"), new AtHandList(station, model, texts));
    if (stop.state() != Progress.State.TROUBLE) {
      // What is done while it is reviewed is not what is done once it came back.
      getChildren().add(middle);
      arrange();
    }
    others(stop).ifPresent(getChildren()::add);
    getChildren().add(new TroubleList(station, model, texts));
  }

  private Optional<Node> others(Progress.Stop stop) {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("journey-ways");
    for (JourneyWays.Way way : ways.others(stop)) {
      row.getChildren().add(Labels.button(way.text(), way.action(), "outlined"));
    }
    return row.getChildren().isEmpty() ? Optional.empty() : Optional.of(row);
  }

  private Node heading(String key) {
    Label label = Labels.line(texts.text(key), "journey-heading");
    VBox box = new VBox(label);
    box.getStyleClass().add("journey-under");
    return box;
  }

  private Node head(Progress.Stop stop, JourneyState state) {
    Label turn = Labels.line(texts.turn(stop), "journey-turn");
    if (state.isOurs(stop)) {
      turn.getStyleClass().add("journey-turn-ours");
    } else if (stop.state() == Progress.State.DONE) {
      turn.getStyleClass().add("journey-turn-done");
    }
    Label count =
        Labels.line(
            texts.text(
                "ui.journey.station", model.open().get() + 1, state.progress().stops().size()),
            "journey-small");
    count.setMinWidth(USE_PREF_SIZE);
    turn.setMinWidth(USE_PREF_SIZE);
    HBox head =
        new HBox(
            Labels.wrapped(texts.words().of(stop.station().title()), "journey-title"),
            turn,
            Labels.spring(),
            count);
    head.getStyleClass().add("journey-head");
    return head;
  }

  private void arrange() {
    int place = getChildren().indexOf(middle);
    boolean isNarrow = getWidth() > 0 && getWidth() < NARROW;
    middle.getChildren().clear();
    Pane now = isNarrow ? new VBox(steps, atHand) : new HBox(steps, atHand);
    HBox.setHgrow(steps, Priority.ALWAYS);
    now.getStyleClass().add("journey-middle");
    atHand.getStyleClass().add("journey-beside");
    if (place >= 0) {
      getChildren().set(place, now);
    }
    middle = now;
  }
}
