package org.sealready.ui.journey;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sealready.journey.StateKind;
import org.sealready.journey.station.Ending;
import org.sealready.service.journey.DueTexts;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.form.editor.KeptText;

/** Asks in place which state it is and when; what cannot be read stays as it was typed. */
final class EntryForm extends VBox {

  private final JourneyModel model;
  private final EntryModel entry;
  private final JourneyTexts texts;
  private final TextField field = new TextField();
  private final Label told = Labels.wrapped("", "journey-small");
  private final HBox ways = new HBox();

  /**
   * @param write writes down what stands there
   */
  EntryForm(JourneyModel model, JourneyTexts texts, Runnable write) {
    this.model = model;
    this.texts = texts;
    entry = model.entry();
    getStyleClass().add("journey-entry");
    field.setText(entry.text().get());
    field.textProperty().addListener((property, before, now) -> entry.text().set(now));
    field.textProperty().addListener(observable -> tell());
    KeptText.of(field, entry.spot(), entry::isUntyped);
    field.setOnAction(event -> write.run());
    field.setAccessibleText(texts.text("ui.journey.entry.when"));
    HBox.setHgrow(field, Priority.ALWAYS);
    switch (entry.kind().get()) {
      case EntryModel.Kind.Result(var endings) -> results(endings);
      case EntryModel.Kind.Any any -> states();
      case EntryModel.Kind.None none -> {}
    }
    boolean isAny = entry.kind().get() instanceof EntryModel.Kind.Any;
    getChildren()
        .addAll(
            Labels.wrapped(
                texts.text(isAny ? "ui.journey.entry.any" : "ui.journey.entry.when"),
                "journey-small"),
            field);
    if (isAny) {
      // A result is written down by the one button of the page.
      ways.getChildren()
          .add(Labels.button(texts.text("ui.journey.entry.write"), write, "outlined"));
    }
    ways.getChildren()
        .add(Labels.button(texts.text("ui.journey.entry.cancel"), entry::close, "outlined"));
    ways.getStyleClass().add("journey-ways");
    getChildren().addAll(told, ways);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    new WhileShown(this).follow(entry.problem(), problem -> tell());
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      entry.close();
    }
  }

  private void results(List<Ending> endings) {
    if (endings.size() == 1) {
      getChildren()
          .add(Labels.wrapped(texts.words().of(endings.getFirst().text()), "journey-heading"));
      return;
    }
    Chips<String> chips =
        new Chips<>(
            endings.stream()
                .map(end -> new Chips.Chip<>(end.state(), texts.words().of(end.text())))
                .toList());
    chips.onChosen(code -> entry.state().set(Optional.of(code)));
    chips.show(entry.state().get());
    chips.caption(texts.text("ui.journey.entry.result"));
    getChildren()
        .addAll(Labels.line(texts.text("ui.journey.entry.result"), "journey-heading"), chips);
  }

  /** Any state can be chosen; without a choice the text is asked. */
  private void states() {
    ComboBox<StateKind> box = new ComboBox<>();
    box.getItems().setAll(model.catalogue().journey().states().get().all());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(StateKind kind) {
            return kind == null ? "" : texts.words().of(kind.name());
          }

          @Override
          public StateKind fromString(String text) {
            return box.getValue();
          }
        });
    box.setPromptText(texts.text("ui.journey.entry.state"));
    box.setAccessibleText(texts.text("ui.journey.entry.result"));
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty()
        .addListener(
            (property, before, now) ->
                entry.state().set(Optional.ofNullable(now).map(StateKind::code)));
    box.valueProperty().addListener(observable -> tell());
    getChildren().add(box);
  }

  private void tell() {
    told.getStyleClass().setAll("label", "journey-small");
    String key =
        switch (entry.problem().get()) {
          case NONE -> "";
          case RESULT -> "ui.journey.entry.no-result";
          case TIME -> "ui.journey.entry.no-time";
          case STATE -> "ui.journey.entry.no-state";
        };
    if (key.isEmpty()) {
      told.setText(understood());
    } else {
      told.setText(texts.text(key));
      told.getStyleClass().add("journey-problem");
      offerNote();
    }
  }

  /** What cannot be read can still be kept in its own words. */
  private void offerNote() {
    boolean isAny = entry.kind().get() instanceof EntryModel.Kind.Any;
    if (isAny && !field.getText().isBlank() && ways.getChildren().size() == 2) {
      ways.getChildren()
          .add(
              1,
              Labels.button(
                  texts.text("ui.journey.entry.note"), model.entries()::writeNote, "outlined"));
    }
  }

  private String understood() {
    DueTexts times = new DueTexts(texts.words(), model.writing().now().time());
    return entry.understood().map(moment -> understood(times.moment(moment))).orElse("");
  }

  private String understood(String time) {
    return entry
        .named()
        .flatMap(code -> model.catalogue().journey().states().get().find(code))
        .map(
            kind ->
                texts.text(
                    "ui.journey.entry.understood.state", texts.words().of(kind.name()), time))
        .orElseGet(() -> texts.text("ui.journey.entry.understood", time));
  }

  /** What stands there by itself is replaced by typing; what was typed goes on. */
  void focus() {
    // A field selects all of its text when it gets its skin with the focus.
    field.applyCss();
    field.requestFocus();
    if (entry.isUntyped(field.getText())) {
      field.selectAll();
    } else {
      field.end();
    }
  }
}
