package org.sealready.ui.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.form.FieldModel;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.form.page.FieldRow;
import org.sealready.words.Words;

/** The day on the letters: today, another one, or room for a hand to write it. */
final class DayChoice extends VBox {

  private enum Way {
    TODAY,
    OTHER,
    BLANK
  }

  private final FieldModel<String> model;
  private final String today;
  private final Chips<Way> chips;
  private final FieldRow<String> row;
  private boolean other;

  DayChoice(LettersModel letters, Field<String> field, Words words) {
    this.model = letters.form().of(field);
    LocalDate day = letters.form().today();
    today = day.toString();
    row = new FieldRow<>(model, words);
    row.getStyleClass().add("other-day");
    chips =
        new Chips<>(
            List.of(
                new Chip<>(Way.TODAY, words.text("ui.letters.today", today)),
                new Chip<>(Way.OTHER, words.text("ui.letters.other-day")),
                new Chip<>(Way.BLANK, words.text("ui.letters.no-day"))));
    chips.onChosen(this::choose);
    chips.caption(words.label(field));
    HBox line = new HBox(Labels.line(words.label(field), "field-label"), chips);
    line.getStyleClass().add("day-choice");
    getChildren().addAll(line, row);
    focusWithinProperty().subscribe(here -> onFocus(letters.form(), field, here));
    new WhileShown(this).follow(model.value(), value -> show());
  }

  /** The day's place in the letter is marked. */
  private static void onFocus(FormModel form, Field<String> field, boolean here) {
    if (here) {
      form.focused().set(Optional.of(field));
    }
  }

  private void choose(Way way) {
    other = way == Way.OTHER;
    switch (way) {
      case TODAY -> model.commit(Optional.of(today));
      case BLANK -> model.commit(Optional.empty());
      case OTHER -> {}
    }
    show();
    if (other) {
      row.requestInitialFocus();
    }
  }

  private void show() {
    Optional<String> value = model.value().get();
    boolean isOther =
        other || row.isTyping() || value.filter(day -> !day.equals(today)).isPresent();
    Way way = value.isPresent() ? Way.TODAY : Way.BLANK;
    chips.show(Optional.of(isOther ? Way.OTHER : way));
    row.setVisible(isOther);
    row.setManaged(isOther);
  }

  /** Puts the focus where the day is chosen. */
  void requestInitialFocus() {
    if (row.isVisible()) {
      row.requestInitialFocus();
    } else {
      chips.entry().requestFocus();
    }
  }
}
