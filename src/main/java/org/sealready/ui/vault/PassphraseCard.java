package org.sealready.ui.vault;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.words.Words;

/** Asks for a new passphrase, twice. */
final class PassphraseCard {

  private final VaultModel model;
  private final Words words;
  private final SecretField first;
  private final SecretField second;
  private final ProblemLine problem;
  private final DialogCard card;
  private final Consumer<char[]> set;

  /** Whether a passphrase was handed over. */
  private boolean isSubmitted;

  /**
   * @param occasion names the texts: {@code ui.vault.<occasion>.title} and {@code .text}
   * @param set what is done with a passphrase that will do
   */
  PassphraseCard(VaultModel model, Words words, String occasion, Consumer<char[]> set) {
    this.model = model;
    this.words = words;
    this.set = set;
    first = new SecretField(words.text("ui.vault.new", VaultModel.LEAST), words);
    second = new SecretField(words.text("ui.vault.repeat"), words);
    problem = new ProblemLine(model, words);
    card =
        new DialogCard(
                words.text("ui.vault." + occasion + ".title"),
                words.text("ui.vault." + occasion + ".text"))
            .with(first, second, problem);
    HelpTopic.mark(card, "dialog:passphrase");
    first.onEnter(() -> second.entry().requestFocus());
    second.onEnter(this::submit);
    // What was said of the last attempt would be read as said of this one.
    first.onTyped(this::forgetProblem);
    second.onTyped(this::forgetProblem);
    card.first(first.entry());
  }

  /** The card with a cancel button of this name, and the confirm button. */
  DialogCard card(String out, Runnable without) {
    Button leave = card.cancel(out, () -> leave(without));
    Button set = card.answer(words.text("ui.vault.set"), this::submit, "primary");
    new WhileShown(set)
        .follow(model.busy(), set::setDisable)
        .follow(model.busy(), is -> leave.setDisable(is && isSubmitted));
    return card;
  }

  /**
   * Not while the passphrase is being set: Esc would answer otherwise. What else is read meanwhile
   * holds nobody up.
   */
  private void leave(Runnable without) {
    if (!isSubmitted || !model.busy().get()) {
      without.run();
    }
  }

  private void forgetProblem() {
    problem.say(Optional.empty());
  }

  private void submit() {
    if (model.busy().get()) {
      return;
    }
    char[] typed = first.typed();
    char[] again = second.typed();
    if (typed.length < VaultModel.LEAST) {
      problem.say(Optional.of("ui.vault.short"));
      first.entry().requestFocus();
    } else if (!Arrays.equals(typed, again)) {
      second.clear();
      problem.say(Optional.of("ui.vault.differ"));
      second.entry().requestFocus();
    } else {
      isSubmitted = true;
      set.accept(typed);
    }
    Arrays.fill(again, '\0');
  }
}
