package org.sealready.ui.form.editor;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sealready.form.FieldType;
import org.sealready.ui.common.Labels;
import org.sealready.ui.typing.Spot;
import org.sealready.words.Words;

/** The number that belongs to one chosen item. */
final class EntryLine extends HBox {

  private final TextField control = new TextField();
  private final TypedText typed;
  private final Spot spot;

  EntryLine(String item, Words words, Consumer<String> onNumber, Spot spot) {
    this.spot = spot;
    typed =
        new TypedText(
            control,
            FieldType.Entries::tidyNumber,
            number -> onNumber.accept(number.orElse("")),
            spot);
    Label label = Labels.wrapped(item, "entry-label");
    label.setLabelFor(control);
    HBox.setHgrow(control, Priority.ALWAYS);
    control.setPromptText(words.text("ui.entry.prompt"));
    control.setOnAction(event -> commit());
    control
        .focusedProperty()
        .addListener(
            (property, was, is) -> {
              if (!is) {
                commit();
              }
            });
    getStyleClass().add("entry-line");
    getChildren().addAll(label, control);
  }

  TextField control() {
    return control;
  }

  boolean isEmpty() {
    return control.getText().isBlank();
  }

  void show(String number) {
    typed.show(Optional.of(number));
  }

  void requestInitialFocus() {
    typed.requestInitialFocus();
  }

  boolean isTyping() {
    return typed.isTyping();
  }

  /** Its item is not chosen any more. */
  void end() {
    spot.end();
  }

  void commit() {
    typed.commit();
  }
}
