package org.sealready.ui.journey;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.journey.station.Station;
import org.sealready.service.journey.Progress;
import org.sealready.ui.box.PageSheet;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.common.Reveal;
import org.sealready.ui.common.WhileShown;

/** The line of stations, the open one below it, and at the right what is due and what was. */
final class JourneyPage extends ScrollPane {

  /** Where the room is less, what is due stands below the station. */
  private static final double NARROW = 860;

  private final JourneyModel model;
  private final JourneyTexts texts;
  private final Label intro = Labels.wrapped("", "journey-intro");
  private final StationLine line;
  private final StationCard card;
  private final VBox left = new VBox();
  private final VBox right = new VBox();
  private final VBox body = new VBox();
  private final VBox next = new VBox();
  private final Runnable told;

  /**
   * @param told is told that another station, or another state of it, is shown
   */
  JourneyPage(
      JourneyModel model,
      JourneyTexts texts,
      JourneyWays ways,
      JourneyView.Outputs outputs,
      Runnable told) {
    this.model = model;
    this.texts = texts;
    this.told = told;
    line = new StationLine(model, texts);
    card = new StationCard(model, texts, ways);
    left.getChildren().addAll(card, next);
    left.getStyleClass().add("journey-left");
    right
        .getChildren()
        .addAll(
            new DueList(model, texts, outputs.calendar()),
            new RecordList(model, texts, ways::write));
    right.getStyleClass().add("journey-right");
    PageSheet.on(this, column(outputs));
    widthProperty().subscribe(this::arrange);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                model.end();
              } else {
                model.begin();
              }
            });
    ways.resume();
    new WhileShown(this)
        .onSet(model.diary().record(), model::refresh)
        .onSet(model.subject().changes(), model::refresh)
        .follow(model.state(), state -> show())
        .follow(model.open(), at -> show())
        .follow(model.entry().kind(), kind -> show());
  }

  private Node column(JourneyView.Outputs outputs) {
    HBox.setHgrow(intro, Priority.ALWAYS);
    intro.setMinWidth(0);
    Label title = Labels.line(texts.text("ui.journey.title"), "page-title");
    title.setMinWidth(USE_PREF_SIZE);
    HBox head =
        new HBox(
            title,
            intro,
            Labels.spring(),
            Labels.link(texts.text("ui.journey.print"), outputs.print()));
    head.getStyleClass().add("journey-page-head");
    NoticeBar notice = new NoticeBar(model.notice(), texts.words(), folder -> {});
    VBox column = new VBox(head, notice, line, body);
    column.getStyleClass().addAll("column", "journey-page");
    return column;
  }

  private void arrange() {
    if (model.isGuide()) {
      body.getChildren().setAll(left);
      return;
    }
    boolean isNarrow = getWidth() < NARROW;
    Pane sides = isNarrow ? new VBox(left, right) : new HBox(left, right);
    sides.getStyleClass().add("journey-sides");
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    right.setMaxWidth(isNarrow ? Double.MAX_VALUE : USE_PREF_SIZE);
    body.getChildren().setAll(sides);
  }

  private void show() {
    model
        .state()
        .get()
        .ifPresent(
            state -> intro.setText(texts.intro(state, model.subject().answers().isPresent())));
    boolean hadFocus = card.isFocusWithin();
    told.run();
    if (!card.show()) {
      return;
    }
    showNext();
    boolean isAsked = model.entry().kind().get() instanceof EntryModel.Kind.Result;
    if (isAsked) {
      Platform.runLater(() -> form().ifPresent(this::enter));
    } else if (hadFocus) {
      line.focusCurrent();
    }
  }

  private void enter(EntryForm form) {
    form.focus();
    Reveal.afterLayout(this, form);
  }

  private Optional<EntryForm> form() {
    return card.getChildren().stream()
        .filter(EntryForm.class::isInstance)
        .map(EntryForm.class::cast)
        .findFirst();
  }

  private void showNext() {
    next.getChildren().clear();
    model
        .state()
        .get()
        .ifPresent(
            state -> {
              int at = model.open().get() + 1;
              if (at > 0 && at < state.progress().stops().size()) {
                next.getChildren().add(next(at, state.progress().stops().get(at), state));
              }
            });
  }

  private Node next(int at, Progress.Stop stop, JourneyState state) {
    Station station = stop.station();
    String first =
        model.steps(station).stream()
            .map(step -> texts.words().of(step.text()))
            .findFirst()
            .orElse("");
    Label what = Labels.line(first, "journey-small");
    what.setMinWidth(0);
    Label label = Labels.line(texts.text("ui.journey.next"), "journey-small");
    Label title = Labels.line(texts.words().of(station.title()), "journey-next-title");
    label.setMinWidth(USE_PREF_SIZE);
    title.setMinWidth(USE_PREF_SIZE);
    HBox content = new HBox(label, title, what, Labels.spring(), Icons.of("chevron-right"));
    content.getStyleClass().add("journey-next-content");
    Button button = new Button();
    button.setGraphic(content);
    button.setMaxWidth(Double.MAX_VALUE);
    content.prefWidthProperty().bind(button.widthProperty().subtract(40));
    button.getStyleClass().add("journey-next");
    button.setAccessibleText(texts.said(at, stop, state));
    button.setOnAction(event -> model.open(at));
    return button;
  }

  void focus() {
    applyCss();
    layout();
    if (lookup(".journey-entry") instanceof EntryForm asked) {
      enter(asked);
    } else {
      line.focusCurrent();
    }
  }
}
