package org.sealready.ui.placing;

import java.util.function.DoubleConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A number that is typed, or changed by the arrow keys. */
final class NumberField extends TextField {

  private static final double FINE = 0.1;

  private final double least;
  private final double most;
  private final double step;
  private final DoubleConsumer onChange;
  private double value;

  NumberField(double least, double most, double step, DoubleConsumer onChange) {
    this.least = least;
    this.most = most;
    this.step = step;
    this.onChange = onChange;
    getStyleClass().add("number-field");
    setOnAction(event -> commit());
    focusedProperty()
        .subscribe(
            (was, is) -> {
              if (!is) {
                commit();
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Shows the value; what is being typed gives way. */
  void show(double shown) {
    value = shown;
    setText(text(shown));
  }

  private static String text(double shown) {
    double rounded = Math.rint(shown * 10) / 10;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }

  private void commit() {
    try {
      double typed = Double.parseDouble(getText().strip().replace('，', '.').replace(',', '.'));
      set(typed);
    } catch (NumberFormatException noNumber) {
      // The number that counts is shown again in the field.
      show(value);
    }
  }

  private void set(double wanted) {
    double within = Math.clamp(wanted, least, most);
    boolean changed = !text(within).equals(text(value));
    show(within);
    if (changed) {
      onChange.accept(within);
    }
  }

  private void onKey(KeyEvent event) {
    double by = event.isShiftDown() ? step * FINE : step;
    if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
      set(value + (event.getCode() == KeyCode.UP ? by : -by));
      event.consume();
    }
  }
}
