package org.sealready.ui.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.task.Tasks;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardView;
import org.sealready.words.Words;

/** Leaves a screen after committing and saving its unfinished input. */
final class ScreenNavigation {

  private final AppModel model;
  private final Dialogs dialogs;
  private final Screens screens;
  private final Consumer<OpenFiling> export;

  /**
   * @param export writes a filing to another place
   */
  ScreenNavigation(AppModel model, Dialogs dialogs, Screens screens, Consumer<OpenFiling> export) {
    this.model = model;
    this.dialogs = dialogs;
    this.screens = screens;
    this.export = export;
  }

  /** Continues when everything is saved or the user confirms. */
  void finish(Runnable then) {
    finishWordings(() -> finishFiling(then));
  }

  /** The same for the wordings alone. */
  void finishWordings(Runnable then) {
    screens
        .wordings()
        .ifPresentOrElse(view -> view.finish(isSafe -> goOn(isSafe, Optional.empty(), then)), then);
  }

  /** Goes to this step of the filing that was opened, where it leads there. */
  void go(Step step) {
    boolean leads = screens.frame().filter(view -> view.leadsTo(step)).isPresent();
    model.open().filter(filing -> leads).ifPresent(filing -> filing.wizard().onStep(step));
  }

  /** Saves, then forgets the keys. */
  void lock() {
    finish(
        () -> {
          dialogs.close();
          model.onLock();
        });
  }

  private void finishFiling(Runnable then) {
    screens.frame().ifPresent(WizardView::commit);
    model
        .open()
        .ifPresentOrElse(
            open -> open.finish(isSafe -> goOn(isSafe, Optional.of(open), () -> leave(open, then))),
            then);
  }

  /** Saves without leaving; runs the callback after success or failure. */
  void saveAtOnce(Runnable then) {
    Runnable queued = () -> model.work().saving().run(() -> true, done -> then.run(), Tasks::fault);
    Runnable filing =
        () -> model.open().ifPresentOrElse(open -> open.finish(isSafe -> queued.run()), queued);
    if (model.screen().get() instanceof Screen.Placing(var behind, var placing)) {
      placing.handOver();
    }
    screens.wordings().ifPresentOrElse(view -> view.finish(isSafe -> filing.run()), filing);
  }

  /** Leaving commits what an input method was composing: that is saved as well. */
  private static void leave(OpenFiling open, Runnable then) {
    then.run();
    open.close();
  }

  private void goOn(boolean isSafe, Optional<OpenFiling> filing, Runnable then) {
    if (isSafe) {
      then.run();
    } else {
      askToLose(filing, then);
    }
  }

  private void askToLose(Optional<OpenFiling> filing, Runnable then) {
    Words words = model.words();
    String text = words.text(filing.isPresent() ? "ui.lose.filing" : "ui.lose.text");
    DialogCard card = new DialogCard(words.text("ui.lose.title"), text);
    card.destroy(
        words.text("ui.lose.leave"),
        () -> {
          dialogs.close();
          then.run();
        });
    filing.ifPresent(
        open ->
            card.answer(
                words.text("ui.start.export"),
                () -> {
                  dialogs.close();
                  export.accept(open);
                },
                "outlined",
                "large"));
    card.cancel(words.text("ui.lose.stay"), dialogs::close);
    dialogs.open(card);
  }
}
