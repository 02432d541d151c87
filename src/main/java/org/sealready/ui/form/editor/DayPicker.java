package org.sealready.ui.form.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/**
 * A calendar to pick a day from: by its sign beside the field, or by Alt and the down arrow in the
 * field. It is made when it is asked for, because a page with many dates would wait for all.
 */
final class DayPicker {

  private final HBox row;
  private final TextField field;
  private final LocalDate today;
  private final Consumer<LocalDate> picked;

  /**
   * @param row of the field, where the sign stands too
   * @param today where the calendar begins while the field holds no day
   */
  DayPicker(HBox row, TextField field, LocalDate today, Consumer<LocalDate> picked) {
    this.row = row;
    this.field = field;
    this.today = today;
    this.picked = picked;
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** The sign; the key in the field does the same. */
  Button sign(Words words) {
    Button sign = Labels.button("", this::open, "plain-icon", "day-sign");
    sign.setGraphic(Icons.of("calendar"));
    sign.setAccessibleText(words.text("ui.day.pick"));
    return Labels.tipped(sign, words.text("ui.day.pick"));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
      event.consume();
      open();
    }
  }

  private void open() {
    if (field.isDisabled() || !field.isEditable()) {
      return;
    }
    DatePicker calendar = new DatePicker(day());
    calendar.getStyleClass().add("day-calendar");
    calendar.setManaged(false);
    row.getChildren().add(calendar);
    calendar.resizeRelocate(0, field.getHeight(), field.getWidth(), 0);
    calendar.applyCss();
    calendar.setOnAction(event -> picked.accept(calendar.getValue()));
    calendar.setOnHidden(
        event -> {
          row.getChildren().remove(calendar);
          field.requestFocus();
        });
    calendar.show();
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(field.getText());
    } catch (DateTimeException none) {
      // Nothing or something else stands there: the calendar begins today.
      return today;
    }
  }
}
