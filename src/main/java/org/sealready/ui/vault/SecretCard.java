package org.sealready.ui.vault;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.words.Words;

/** Asks for an existing passphrase. */
final class SecretCard {

  private final DialogCard card;
  private final SecretField secret;
  private final Consumer<char[]> then;

  /**
   * @param field what the field is called
   * @param problem why it is asked again; empty the first time
   * @param then is handed what was typed and wipes it
   */
  SecretCard(
      String title, String text, String field, String problem, Words words, Consumer<char[]> then) {
    this.then = then;
    card = new DialogCard(title, text);
    HelpTopic.mark(card, "dialog:passphrase");
    secret = new SecretField(field, words);
    HBox line = new HBox(Icons.of("error"), Labels.wrapped(problem, "message-text"));
    HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
    line.getStyleClass().addAll("message", "error", "vault-problem");
    line.setVisible(!problem.isEmpty());
    card.with(secret, line);
    secret.onTyped(() -> line.setVisible(false));
    secret.onEnter(this::submit);
  }

  /** The card with its cancel and confirm buttons. */
  DialogCard card(String out, Runnable without, String on) {
    card.cancel(out, without);
    card.answer(on, this::submit, "primary");
    card.first(secret.entry());
    return card;
  }

  private void submit() {
    char[] typed = secret.typed();
    if (typed.length == 0) {
      secret.entry().requestFocus();
      Arrays.fill(typed, '\0');
    } else {
      secret.clear();
      then.accept(typed);
    }
  }
}
