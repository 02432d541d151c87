package org.sealready.ui.before;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.sealready.journey.Deadline;
import org.sealready.journey.checklist.BeforeDay;
import org.sealready.ui.common.Labels;

/** A day that is typed or pasted in any usual way, and until when what follows is due. */
final class DayLine extends VBox {

  /** A day may be pasted with the sentence that it stands in. */
  private static final int LONGEST = 400;

  private final BeforeModel model;
  private final BeforeDay day;
  private final BeforeTexts texts;
  private final TextField field = new TextField();
  private final Label hint = Labels.wrapped("", "before-hint");
  private boolean showing;

  DayLine(BeforeModel model, BeforeDay day, BeforeTexts texts) {
    this.model = model;
    this.day = day;
    this.texts = texts;
    getStyleClass().add("before-day");
    Label label = Labels.wrapped(texts.of(day.label()), "field-label");
    label.setLabelFor(field);
    field.setAccessibleText(label.getText());
    field.setPromptText(texts.text("ui.before.day.prompt"));
    field.setEditable(!model.form().isFixed());
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    field.textProperty().subscribe((before, typed) -> take(typed.strip()));
    field.focusedProperty().subscribe(this::onFocus);
    getChildren().addAll(label, field, hint);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      end();
    }
  }

  private void onFocus(boolean isFocused) {
    if (!isFocused) {
      end();
    }
  }

  private void end() {
    model.typed();
    show(true);
  }

  /** Each change is kept at once: nobody has to leave the field first. */
  private void take(String typed) {
    if (!showing) {
      boolean isLong = typed.codePointCount(0, typed.length()) > LONGEST;
      model.type(day, isLong ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST)) : typed);
    }
  }

  /** What is being typed stays. */
  void show() {
    show(!field.isFocused());
  }

  private void show(boolean withText) {
    String text = model.states().shown(model.record(), day);
    if (withText && !field.getText().equals(text)) {
      showing = true;
      field.setText(text);
      showing = false;
    }
    boolean isKnown = model.states().isKnown(model.record(), day);
    Optional<Deadline> due = isKnown ? model.due(day) : Optional.empty();
    Optional<String> doubt = isKnown ? model.doubt(day, texts.words()) : Optional.empty();
    boolean isWrong = !text.isEmpty() && !isKnown;
    boolean isPast = due.filter(model::isPast).isPresent();
    hint.getStyleClass()
        .setAll(
            "label",
            "before-hint",
            isWrong || isPast ? "error" : doubt.isPresent() ? "warning" : "plain");
    hint.setText(
        isWrong
            ? texts.text("ui.before.day.none")
            : doubt.or(() -> due.map(this::said)).orElse(""));
    hint.setVisible(!hint.getText().isEmpty());
    hint.setManaged(hint.isVisible());
  }

  private String said(Deadline deadline) {
    return model.isPast(deadline)
        ? texts.of(deadline.limit().missed())
        : texts.text(
            "ui.before.day.due", texts.dayOfWeek(deadline.due().toLocalDate(), model.today()));
  }
}
