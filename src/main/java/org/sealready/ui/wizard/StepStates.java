package org.sealready.ui.wizard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sealready.form.Page;
import org.sealready.form.Severity;
import org.sealready.form.Violation;
import org.sealready.ui.form.FormModel;

/** How far each step of an open filing is: from what is shown on it, and whether it was left. */
final class StepStates {

  private final FormModel form;
  private final Set<Step> left = new HashSet<>();

  StepStates(FormModel form) {
    this.form = form;
  }

  /** A page that was changed shows what is still open there once it was left. */
  void onLeft(Step step) {
    left.add(step);
    if (step instanceof Step.Fill(Page page) && form.of(page).isChanged()) {
      form.of(page).touch();
    }
  }

  StepState of(Step step, Step current) {
    List<Violation> shown =
        step instanceof Step.Fill(Page page) ? form.of(page).shown() : List.of();
    StepState.Progress progress =
        step.equals(current) ? StepState.Progress.CURRENT : progressOf(step);
    return new StepState(progress, count(shown, Severity.ERROR), count(shown, Severity.WARNING));
  }

  private StepState.Progress progressOf(Step step) {
    return switch (step) {
      case Step.Fill(Page page) -> progressOf(page);
      case Step.Review review ->
          left.contains(step)
                  && count(form.violations().get(), Severity.ERROR) == 0
                  && form.questions().open() == 0
              ? StepState.Progress.DONE
              : StepState.Progress.OPEN;
      case Step.Letters letters -> StepState.Progress.OPEN;
      case Step.Screen screen -> StepState.Progress.OPEN;
    };
  }

  private StepState.Progress progressOf(Page page) {
    if (form.of(page).asksNothing() && form.of(page).firstError().isEmpty()) {
      return isKnownToBeDone(page) ? StepState.Progress.DONE : StepState.Progress.OPEN;
    }
    if (!form.of(page).isBegun()) {
      return StepState.Progress.OPEN;
    }
    if (count(form.of(page).shown(), Severity.ERROR) > 0) {
      return StepState.Progress.PROBLEMS;
    }
    return form.of(page).firstError().isEmpty() ? StepState.Progress.DONE : StepState.Progress.OPEN;
  }

  /** Nothing is ticked before anything is answered, even where nothing is asked. */
  private boolean isKnownToBeDone(Page page) {
    return left.contains(new Step.Fill(page))
        || count(form.violations().get(), Severity.ERROR) == 0;
  }

  private static int count(List<Violation> violations, Severity severity) {
    return (int) violations.stream().filter(found -> found.severity() == severity).count();
  }
}
