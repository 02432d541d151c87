package org.sealready.ui.app;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.vault.UnsavedLock;

/** The lock: as soon as everything is saved, and until then before the work that is hidden. */
final class Locking {

  private final AppModel model;
  private final Dialogs dialogs;
  private final Consumer<OpenFiling> export;
  private final Runnable back;
  private final BiConsumer<Leaving, DialogCard> retry;
  private Optional<UnsavedLock> unsaved = Optional.empty();
  private boolean isLocking;

  /**
   * @param export writes a filing to another place
   * @param back goes back to where the keyboard was
   * @param retry tries to save again while this question stands
   */
  Locking(
      AppModel model,
      Dialogs dialogs,
      Consumer<OpenFiling> export,
      Runnable back,
      BiConsumer<Leaving, DialogCard> retry) {
    this.model = model;
    this.dialogs = dialogs;
    this.export = export;
    this.back = back;
    this.retry = retry;
  }

  /** Begins with this, where it has not begun. */
  void begin(Runnable saving) {
    if (!isLocking) {
      isLocking = true;
      saving.run();
    }
  }

  /** Everything is saved: forgets the keys. */
  void onSafe() {
    end();
    model.onLock();
  }

  private void end() {
    isLocking = false;
    unsaved.ifPresent(UnsavedLock::end);
    unsaved = Optional.empty();
    dialogs.showWork();
  }

  /** Without the passphrase nothing of it is shown, taken away or lost. */
  void ask(Leaving leaving) {
    UnsavedLock question =
        new UnsavedLock(
            model.gate().vault(),
            model.words(),
            new UnsavedLock.Ways(
                () -> open(() -> {}),
                leaving.filing().map(filing -> () -> open(() -> export.accept(filing))),
                () -> retryAtOnce(leaving)));
    unsaved = Optional.of(question);
    dialogs.hideWork(question.card());
    retry.accept(leaving, question.card());
  }

  /** The passphrase was right; it may have been saved and locked meanwhile. */
  private void open(Runnable then) {
    if (dialogs.isWorkHidden()) {
      end();
      back.run();
      then.run();
    }
  }

  private void retryAtOnce(Leaving leaving) {
    if (!isOpening()) {
      leaving.begin(still -> unsaved.ifPresent(UnsavedLock::sayStillUnsaved));
    }
  }

  /** Whether the passphrase is being tried. */
  boolean isOpening() {
    return unsaved.filter(UnsavedLock::isBusy).isPresent();
  }

  /** Says that the window was not closed. */
  void sayNotClosed() {
    unsaved.ifPresent(UnsavedLock::sayNotClosed);
  }
}
