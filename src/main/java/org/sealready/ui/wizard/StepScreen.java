package org.sealready.ui.wizard;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
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

  /** Whether something stands there now that has a way of its own, so that Next is left out. */
  default ObservableValue<Boolean> isApart() {
    return new SimpleBooleanProperty(false);
  }

  /** What a person keeps before his eyes while he mends this field, which he came to from here. */
  default String reminder(Field<?> field) {
    return "";
  }

  /** How much waits there, for the side list. */
  ObservableValue<String> note();
}
