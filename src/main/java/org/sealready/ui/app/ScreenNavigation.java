package org.sealready.ui.app;

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

  ScreenNavigation(AppModel model, Dialogs dialogs, Screens screens) {
    this.model = model;
    this.dialogs = dialogs;
    this.screens = screens;
  }

  /** Continues when everything is saved or the user confirms. */
  void finish(Runnable then) {
    finishWordings(() -> finishFiling(then));
  }

  /** The same for the wordings alone. */
  void finishWordings(Runnable then) {
    screens.wordings().ifPresentOrElse(view -> view.finish(isSafe -> goOn(isSafe, then)), then);
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
            open -> open.finish(isSafe -> goOn(isSafe, () -> leave(open, then))), then);
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

  private void goOn(boolean isSafe, Runnable then) {
    if (isSafe) {
      then.run();
    } else {
      askToLose(then);
    }
  }

  private void askToLose(Runnable then) {
    Words words = model.words();
    DialogCard card = new DialogCard(words.text("ui.lose.title"), words.text("ui.lose.text"));
    card.destroy(
        words.text("ui.lose.leave"),
        () -> {
          dialogs.close();
          then.run();
        });
    card.cancel(words.text("ui.lose.stay"), dialogs::close);
    dialogs.open(card);
  }
}
