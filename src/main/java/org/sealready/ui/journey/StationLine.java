package org.sealready.ui.journey;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.journey.station.Station;
import org.sealready.service.journey.Progress;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Reveal;
import org.sealready.ui.common.WhileShown;

/**
 * All stations in a row under the parts of the way. Tab reaches one of them; arrow keys go along,
 * Home to the current one, Enter opens.
 */
final class StationLine extends ScrollPane {

  private final JourneyModel model;
  private final JourneyTexts texts;
  private final GridPane grid = new GridPane();
  private final List<StationStop> stops = new ArrayList<>();
  private int reached;
  private List<Object> shown = List.of();

  StationLine(JourneyModel model, JourneyTexts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("page", "station-line");
    grid.getStyleClass().add("station-grid");
    setFitToWidth(true);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setContent(grid);
    grid.heightProperty().subscribe(this::heighten);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    new WhileShown(this).follow(model.state(), state -> show()).follow(model.open(), at -> open());
  }

  /** As high as its names need. */
  private void heighten(Number height) {
    setMinViewportHeight(height.doubleValue());
    setPrefViewportHeight(height.doubleValue());
  }

  /** The time that is left is told elsewhere: most minutes nothing changes here. */
  private void show() {
    List<Object> now = model.state().get().map(this::of).orElse(List.of());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    boolean hadFocus = stops.stream().anyMatch(StationStop::isFocused);
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    stops.clear();
    model.state().get().ifPresent(this::show);
    open();
    if (hadFocus && !stops.isEmpty()) {
      stops.get(reached).requestFocus();
    }
  }

  private List<Object> of(JourneyState state) {
    return List.of(state.progress(), state.deadlines(), state.now().toLocalDate());
  }

  private void show(JourneyState state) {
    List<Progress.Stop> all = state.progress().stops();
    for (int i = 0; i < all.size(); i++) {
      grid.getColumnConstraints().add(column(all.size()));
      StationStop stop = stop(i, state);
      stops.add(stop);
      grid.add(stop, i, 1);
      GridPane.setVgrow(stop, Priority.ALWAYS);
    }
    spans(all);
  }

  private static ColumnConstraints column(int all) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(100.0 / all);
    column.setFillWidth(true);
    return column;
  }

  private StationStop stop(int at, JourneyState state) {
    List<Progress.Stop> all = state.progress().stops();
    Progress.Stop stop = all.get(at);
    boolean isPassed = at > 0 && all.get(at - 1).state() == Progress.State.DONE;
    StationStop.Place place =
        new StationStop.Place(at, all.size(), isPassed, stop.state() == Progress.State.DONE);
    StationStop button =
        new StationStop(
            stop,
            place,
            at == state.progress().current(),
            texts.words().of(stop.station().title()),
            texts.below(stop, state));
    button.setAccessibleText(texts.said(at, stop, state));
    button.onOpened(() -> model.open(at));
    button
        .focusedProperty()
        .subscribe(
            is -> {
              if (is) {
                reach(at);
                Reveal.afterLayout(this, button);
              }
            });
    return button;
  }

  private void spans(List<Progress.Stop> all) {
    int from = 0;
    for (int i = 1; i <= all.size(); i++) {
      Station.Span span = all.get(from).station().span();
      if (i == all.size() || !all.get(i).station().span().equals(span)) {
        VBox heading = new VBox(Labels.line(texts.words().of(span.title()), "station-span-name"));
        heading.getStyleClass().add("station-span");
        grid.add(heading, from, 0, i - from, 1);
        from = i;
      }
    }
  }

  private void open() {
    for (int i = 0; i < stops.size(); i++) {
      stops.get(i).opened(i == model.open().get());
    }
    if (!stops.isEmpty()) {
      reach(Math.clamp(model.open().get(), 0, stops.size() - 1));
      Reveal.afterLayout(this, stops.get(reached));
    }
  }

  /** The one that Tab reaches. */
  private void reach(int at) {
    reached = at;
    for (int i = 0; i < stops.size(); i++) {
      stops.get(i).setFocusTraversable(i == at);
    }
  }

  private void onKey(KeyEvent event) {
    if (stops.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    int last = stops.size() - 1;
    switch (event.getCode()) {
      case LEFT -> go(Math.max(0, reached - 1));
      case RIGHT -> go(Math.min(last, reached + 1));
      case END -> go(last);
      case HOME -> {
        model.openCurrent();
        focusCurrent();
      }
      case ENTER, SPACE -> stops.get(reached).fire();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(int at) {
    stops.get(at).requestFocus();
  }

  void focusCurrent() {
    if (!stops.isEmpty()) {
      stops.get(Math.clamp(model.open().get(), 0, stops.size() - 1)).requestFocus();
    }
  }
}
