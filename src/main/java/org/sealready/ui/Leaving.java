package org.sealready.ui;

import org.sealready.ui.common.DialogCard;
import org.sealready.ui.common.Dialogs;
import org.sealready.ui.wizard.WizardView;
import org.sealready.words.Words;

/** The way out of a screen: what is being typed is handed over and saved before. */
final class Leaving {

  private final AppModel model;
  private final Dialogs dialogs;
  private final Screens screens;

  Leaving(AppModel model, Dialogs dialogs, Screens screens) {
    this.model = model;
    this.dialogs = dialogs;
    this.screens = screens;
  }

  /** Goes on when everything is safe or a person says so. */
  void finish(Runnable then) {
    finishWordings(() -> finishFiling(then));
  }

  /** The same for the wordings alone. */
  void finishWordings(Runnable then) {
    screens.wordings().ifPresentOrElse(view -> view.finish(isSafe -> goOn(isSafe, then)), then);
  }

  private void finishFiling(Runnable then) {
    screens.frame().ifPresent(WizardView::commit);
    model.open().ifPresentOrElse(open -> open.finish(isSafe -> goOn(isSafe, then)), then);
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
    card.answer(
        words.text("ui.lose.leave"),
        () -> {
          dialogs.close();
          then.run();
        },
        "outlined",
        "large");
    card.cancel(words.text("ui.lose.stay"), dialogs::close);
    dialogs.open(card);
  }
}
