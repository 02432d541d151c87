package org.sealready.ui.app;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.sealready.ui.common.CaretPlace;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.task.Tasks;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardView;
import org.sealready.words.Words;

/** Leaves a screen after committing and saving its unfinished input. */
final class ScreenNavigation {

  /** How soon it is tried again to save while a person is asked whether to lose it. */
  private static final Duration RETRY = Duration.ofSeconds(2);

  private final AppModel model;
  private final Dialogs dialogs;
  private final Screens screens;
  private final Consumer<OpenFiling> export;
  private final Locking locking;

  /** Where the keyboard was before what is typed there was handed over. */
  private Optional<CaretPlace> before = Optional.empty();

  /**
   * @param export writes a filing to another place
   */
  ScreenNavigation(AppModel model, Dialogs dialogs, Screens screens, Consumer<OpenFiling> export) {
    this.model = model;
    this.dialogs = dialogs;
    this.screens = screens;
    this.export = export;
    locking = new Locking(model, dialogs, export, this::goBack, this::retry);
  }

  /** Continues when everything is saved or the user confirms. */
  void finish(Runnable then) {
    if (dialogs.isWorkHidden()) {
      finish(then, leaving -> locking.sayNotClosed());
    } else {
      handOver();
      finish(then, this::ask);
    }
  }

  /**
   * @param unsafe asks about what could not be saved
   */
  private void finish(Runnable then, Consumer<Leaving> unsafe) {
    finishWordings(() -> finishFiling(then, unsafe), unsafe);
  }

  /**
   * What has the keyboard hands over what was typed and composed there while it still stands in the
   * window.
   */
  private void handOver() {
    before = Optional.ofNullable(dialogs.getScene().getFocusOwner()).map(CaretPlace::of);
    dialogs.screen().requestFocus();
  }

  /** The same for the wordings alone. */
  void finishWordings(Runnable then) {
    finishWordings(then, this::ask);
  }

  private void finishWordings(Runnable then, Consumer<Leaving> unsafe) {
    screens
        .wordings()
        .ifPresentOrElse(
            view -> new Leaving(view::finish, Optional.empty(), then).begin(unsafe), then);
  }

  /** Goes to this step of the filing that was opened, where it leads there. */
  void go(Step step) {
    boolean leads = screens.frame().filter(view -> view.leadsTo(step)).isPresent();
    model.open().filter(filing -> leads).ifPresent(filing -> filing.wizard().onStep(step));
  }

  /** Saves, then forgets the keys; what cannot be saved yet is not to be read meanwhile. */
  void lock() {
    locking.begin(
        () -> {
          handOver();
          finish(locking::onSafe, locking::ask);
        });
  }

  private void finishFiling(Runnable then, Consumer<Leaving> unsafe) {
    screens.frame().ifPresent(WizardView::commit);
    model
        .open()
        .ifPresentOrElse(
            open ->
                new Leaving(open::finish, Optional.of(open), () -> leave(open, then)).begin(unsafe),
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

  private void ask(Leaving leaving) {
    Words words = model.words();
    String text = words.text(leaving.filing().isPresent() ? "ui.lose.filing" : "ui.lose.text");
    DialogCard card = new DialogCard(words.text("ui.lose.title"), text);
    card.destroy(words.text("ui.lose.leave"), () -> goOn(leaving));
    leaving
        .filing()
        .ifPresent(
            open ->
                card.answer(
                    words.text("ui.start.export"),
                    () -> {
                      stay();
                      export.accept(open);
                    },
                    "outlined",
                    "large"));
    card.cancel(words.text("ui.lose.stay"), this::stay);
    dialogs.open(card);
    retry(leaving, card);
  }

  private void goOn(Leaving leaving) {
    dialogs.close();
    leaving.then().run();
  }

  /** Back to where the keyboard was. */
  private void stay() {
    dialogs.close();
    goBack();
  }

  private void goBack() {
    before.filter(CaretPlace::isThere).ifPresent(CaretPlace::goBack);
  }

  /** Where saving succeeds while the question stands there is nothing to ask any more. */
  private void retry(Leaving leaving, DialogCard card) {
    model
        .work()
        .alarm()
        .in(
            RETRY,
            () -> {
              if (dialogs.isAsking(card)) {
                leaving.saving().accept(isSafe -> onRetried(isSafe, leaving, card));
              }
            });
  }

  private void onRetried(boolean isSafe, Leaving leaving, DialogCard card) {
    if (dialogs.isAsking(card)) {
      if (isSafe && !dialogs.isInterrupting() && !locking.isOpening()) {
        goOn(leaving);
      } else {
        retry(leaving, card);
      }
    }
  }
}
