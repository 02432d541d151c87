package org.sealready.ui.journey;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Answers;
import org.sealready.journey.station.Station;
import org.sealready.journey.station.Step;
import org.sealready.platform.SmsReceiver;
import org.sealready.ui.common.CopiedEvent;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;

/** What is done at a station, in its order. */
final class StepList extends VBox {

  private final JourneyModel model;
  private final JourneyTexts texts;

  StepList(Station station, JourneyModel model, JourneyTexts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("journey-steps");
    List<Step> steps = model.steps(station);
    for (int i = 0; i < steps.size(); i++) {
      getChildren().add(line(i + 1, steps.get(i)));
    }
  }

  private Node line(int number, Step step) {
    StackPane sign = new StackPane(Labels.line(String.valueOf(number), "journey-step-number"));
    sign.getStyleClass().add("journey-step-sign");
    VBox words = new VBox(Labels.wrapped(texts.words().of(step.text()), "journey-step-text"));
    step.detail()
        .ifPresent(
            detail ->
                words.getChildren().add(Labels.wrapped(texts.words().of(detail), "journey-small")));
    HBox line = new HBox(sign, words);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    step.copy().ifPresent(text -> line.getChildren().add(copy(text)));
    if (step.isOfPeople() && !model.people().isEmpty()) {
      words.getChildren().add(people());
      line.getChildren().add(revealing());
    }
    line.getStyleClass().add("journey-step");
    return line;
  }

  private Node copy(String text) {
    Button button =
        Labels.button(
            texts.text("ui.journey.copy"), () -> CopiedEvent.copy(text, this), "outlined");
    button.setAccessibleText(texts.text("ui.journey.copy.said", text));
    return button;
  }

  private Node revealing() {
    VBox room = new VBox();
    new WhileShown(room)
        .follow(
            model.revealed(),
            is -> {
              Node link =
                  Labels.link(
                      texts.text(is ? "ui.journey.hide" : "ui.journey.show"),
                      () -> model.reveal(!is));
              boolean hadFocus = room.getChildren().stream().anyMatch(Node::isFocused);
              room.getChildren().setAll(link);
              if (hadFocus) {
                link.requestFocus();
              }
            });
    room.setMinWidth(Region.USE_PREF_SIZE);
    return room;
  }

  private Node people() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("journey-people");
    new WhileShown(grid).follow(model.revealed(), is -> fill(grid, is));
    return grid;
  }

  private void fill(GridPane grid, boolean isRevealed) {
    grid.getChildren().clear();
    Answers answers =
        model.subject().answers().map(JourneyModel::answers).orElseGet(Answers::empty);
    int count = model.catalogue().platform().smsCheck().get().counts().last();
    int row = 0;
    for (SmsReceiver person : model.people()) {
      String name = answers.get(person.name()).orElseGet(() -> texts.text("ui.journey.unnamed"));
      grid.addRow(
          row++,
          Labels.line(name, "journey-small"),
          Labels.line(texts.mobile(person, answers, isRevealed), "journey-small"),
          Labels.line(texts.last(person, answers, count, isRevealed), "journey-small"));
    }
  }
}
