package org.sealready.ui.wizard;

/** How far a step is, as the side list shows it. */
public record StepState(Progress progress, int errors, int warnings) {

  /** The sign beside the step's name. */
  public enum Progress {
    OPEN,
    CURRENT,
    DONE,
    PROBLEMS
  }
}
