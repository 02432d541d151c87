package org.sealready.ui.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.sealready.form.Page;

/** The last step of the form, what goes with it, and what comes after it. */
public interface Finish {

  /** Stands beside the form from the first page. */
  Region preview();

  /** Shows the same over the whole window. */
  void whole();

  /** Stands above the sections of this page. */
  Optional<Node> above(Page page);

  /** Stands in the review. */
  Node inReview();

  /** The step itself. */
  Node view();

  /** Stand where other steps have their way on. */
  List<? extends Node> actions();

  /** How much waits there, for the side list. */
  ObservableValue<String> note();

  /** Shows a folder that something was written to. */
  void folder(Path folder);

  /** The screens of what comes after the letters. */
  List<StepScreen> screens();
}
