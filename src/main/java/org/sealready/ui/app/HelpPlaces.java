package org.sealready.ui.app;

import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.service.help.HelpTarget;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.start.StartActions;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardView;

/** The places of the program that pages of the help lead to. */
record HelpPlaces(AppModel model, Dialogs dialogs, Screens screens, StartActions start) {

  /** The way to this place; empty where it is not there now, and for pages of the help. */
  Optional<Runnable> to(HelpTarget target) {
    return switch (target) {
      case HelpTarget.Page page -> Optional.empty();
      case HelpTarget.Field(String id) ->
          frame()
              .flatMap(
                  view -> model.catalogue().form().field(id).map(field -> () -> view.go(field)));
      case HelpTarget.Step(String id) ->
          frame().flatMap(view -> step(id).filter(view::leadsTo).map(step -> () -> go(step)));
      case HelpTarget.Screen(String id) -> screen(id);
    };
  }

  private Optional<WizardView> frame() {
    return dialogs.isOpen() ? Optional.empty() : screens.frame();
  }

  private Optional<Step> step(String id) {
    return model.open().stream()
        .flatMap(filing -> Stream.concat(filing.wizard().steps().stream(), Step.SCREENS.stream()))
        .filter(step -> step.id().equals(id))
        .findFirst();
  }

  private void go(Step step) {
    frame().ifPresent(WizardView::commit);
    model.open().ifPresent(filing -> filing.wizard().onStep(step));
  }

  private Optional<Runnable> screen(String id) {
    boolean isStart = model.screen().get() instanceof Screen.Start && !dialogs.isOpen();
    return switch (id) {
      case "about" -> isStart ? Optional.of(start::about) : Optional.empty();
      case "guide" -> isStart ? Optional.of(start::guide) : Optional.empty();
      case "backup" -> isStart ? Optional.of(start::backup) : Optional.empty();
      case "protection" -> isStart ? Optional.of(start::protection) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
