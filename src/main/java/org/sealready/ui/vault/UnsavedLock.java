package org.sealready.ui.vault;

import java.util.Optional;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.words.Words;

/**
 * Asks for the passphrase while the lock waits for changes that cannot be saved. The keys are still
 * there, to save with; the work is hidden. Without the passphrase nobody can read the changes, take
 * them away or throw them away: all that is left is to try again to save them.
 */
public final class UnsavedLock {

  private final VaultModel model;
  private final SecretField passphrase;
  private final ProblemLine problem;
  private final DialogCard card;

  /**
   * What a person can do.
   *
   * @param open goes back to the work; done after the passphrase
   * @param export writes the filing to another place; done after the passphrase
   * @param retry tries again to save
   */
  public record Ways(Runnable open, Optional<Runnable> export, Runnable retry) {}

  public UnsavedLock(VaultModel model, Words words, Ways ways) {
    this.model = model;
    model.problem().set(Optional.empty());
    passphrase = new SecretField(words.text("ui.vault.passphrase"), words);
    problem = new ProblemLine(model, words);
    card = new DialogCard(words.text("ui.lock.title"), words.text("ui.lock.text"));
    HelpTopic.mark(card, "dialog:passphrase");
    card.with(passphrase, problem);
    card.answer(words.text("ui.save.retry"), ways.retry(), "outlined", "large");
    ways.export()
        .ifPresent(
            export ->
                card.answer(
                    words.text("ui.start.export"), () -> confirm(export), "outlined", "large"));
    card.answer(words.text("ui.vault.open"), () -> confirm(ways.open()), "primary");
    card.first(passphrase.entry());
    passphrase.onEnter(() -> confirm(ways.open()));
    passphrase.onTyped(this::forgetProblem);
  }

  /** The question. */
  public DialogCard card() {
    return card;
  }

  /** Whether the passphrase is being tried. */
  public boolean isBusy() {
    return model.busy().get();
  }

  /** Says that it was tried again in vain. */
  public void sayStillUnsaved() {
    problem.say(Optional.of("ui.lock.still"));
  }

  /** It is locked now: what was said of a passphrase would be read as said of the next one. */
  public void end() {
    model.problem().set(Optional.empty());
  }

  /** Says why the window is not closed. */
  public void sayNotClosed() {
    problem.say(Optional.of("ui.lock.close"));
    passphrase.entry().requestFocus();
  }

  private void forgetProblem() {
    if (!isBusy()) {
      problem.say("", false);
    }
  }

  private void confirm(Runnable then) {
    passphrase.entry().requestFocus();
    if (passphrase.isEmpty()) {
      problem.say(Optional.of("ui.lock.first"));
    } else if (!isBusy()) {
      char[] typed = passphrase.typed();
      passphrase.clear();
      model.confirm(typed, then);
    }
  }
}
