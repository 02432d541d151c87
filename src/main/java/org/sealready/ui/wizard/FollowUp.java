package org.sealready.ui.wizard;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** A screen of what comes after the letters. */
public interface FollowUp {

  Step.FollowUp step();

  /** The screen; asked when it is shown for the first time. */
  Node view();

  /** Stand where other steps have their way on. */
  List<? extends Node> actions();

  /** What a person keeps before his eyes while he mends a field that he came to from here. */
  String reminder();

  /** How much waits there, for the side list. */
  ObservableValue<String> note();
}
