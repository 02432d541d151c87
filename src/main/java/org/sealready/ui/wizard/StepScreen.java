package org.sealready.ui.wizard;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.sealready.form.Field;

/** A screen that is no page of the form. */
public interface StepScreen {

  Step.Screen step();

  /** The screen; asked when it is shown for the first time. */
  Node view();

  /** Stand beside the way on, or in its place where there is none. */
  List<? extends Node> actions();

  /** Whether the way on to the next step is offered now. */
  default ObservableValue<Boolean> goesOn() {
    return new ReadOnlyBooleanWrapper(true);
  }

  /** What a person is reminded of while he mends this field, which he came to from here. */
  default String reminder(Field<?> field) {
    return "";
  }

  /** How much waits there, for the side list. */
  ObservableValue<String> note();
}
