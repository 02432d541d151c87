package org.sealready.ui.afterwards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.journey.checklist.Happening;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.form.editor.KeptText;
import org.sealready.ui.topic.TopicPoints;
import org.sealready.ui.typing.Spot;
import org.sealready.words.Words;

/** What has changed since the filing, and what that asks for. */
final class ChangeCard extends VBox {

  private final AfterwardsModel model;
  private final Words words;
  private final AfterwardsScreen.Ways ways;
  private final Chips<String> chips;
  private final TextField day = new TextField();
  private final Spot spot;
  private final VBox body = new VBox();

  ChangeCard(AfterwardsModel model, Words words, AfterwardsScreen.Ways ways) {
    this.model = model;
    this.words = words;
    this.ways = ways;
    chips = new Chips<>(model.afterwards().changes().stream().map(this::chip).toList());
    chips.onChosen(model::choose);
    chips.caption(words.text("ui.after.changed"));
    chips.setDisable(model.form().isFixed());
    day.setAccessibleText(words.text("ui.after.day"));
    day.setPromptText(model.form().today().toString());
    day.setOnAction(event -> note());
    day.getStyleClass().add("after-day");
    spot = model.form().typing().at("afterwards/day");
    KeptText.of(day, spot);
    getStyleClass().add("after-section");
    body.getStyleClass().add("after-body");
    getChildren()
        .addAll(
            Labels.line(words.text("ui.after.changed"), "section-title"),
            Labels.wrapped(words.text("ui.after.changed.text"), "muted"),
            chips,
            body);
    new WhileShown(this).follow(model.record(), record -> show());
  }

  private Chip<String> chip(Happening happening) {
    return new Chip<>(happening.id(), words.of(happening.topic().title()));
  }

  void requestInitialFocus() {
    chips.entry().requestFocus();
  }

  private void show() {
    Optional<Happening> chosen = model.chosen();
    chips.show(chosen.map(Happening::id));
    body.getChildren().clear();
    chosen.ifPresent(this::fill);
  }

  private void fill(Happening happening) {
    String way = happening.way().name().toLowerCase(Locale.ROOT);
    body.getChildren()
        .add(Labels.wrapped(words.text("ui.after.way." + way), "after-way", "after-way-" + way));
    body.getChildren().add(new TopicPoints(happening.topic(), words));
    List<Field<?>> fields =
        happening.fields().stream()
            .<Field<?>>flatMap(id -> model.form().form().field(id).stream())
            .toList();
    if (!fields.isEmpty()) {
      body.getChildren().add(links(fields));
    }
    if (happening.way() == Happening.Way.CHANGE && !model.form().isFixed()) {
      body.getChildren().add(model.noted().map(this::noted).orElseGet(this::asked));
    }
  }

  private Node links(List<Field<?>> fields) {
    FlowPane links = new FlowPane(Labels.line(words.text("ui.after.fields"), "muted"));
    fields.forEach(
        field ->
            links
                .getChildren()
                .add(
                    Labels.link(words.place(model.form().form(), field), () -> ways.field(field))));
    links.getStyleClass().add("after-links");
    return links;
  }

  private Node asked() {
    HBox line =
        new HBox(day, Labels.button(words.text("ui.after.day.take"), this::note, "outlined"));
    line.getStyleClass().add("after-line");
    VBox asked = new VBox(Labels.wrapped(words.text("ui.after.day"), "field-label"), line);
    asked.getStyleClass().add("after-asked");
    return asked;
  }

  private void note() {
    String typed = day.getText().isBlank() ? day.getPromptText() : day.getText();
    if (model.noteDay(typed)) {
      day.clear();
      // It stands in no window any more, so that it is not noticed there.
      spot.end();
      requestInitialFocus();
    }
  }

  /** What was clicked is gone then, so the focus goes where it can stay. */
  private void done() {
    model.changed();
    requestInitialFocus();
  }

  private Node noted(StateEntry entry) {
    FlowPane line =
        new FlowPane(
            Labels.wrapped(words.text("ui.after.day.noted", entry.at()), "done"),
            Labels.link(words.text("ui.after.done"), this::done));
    line.getStyleClass().add("after-links");
    return line;
  }
}
