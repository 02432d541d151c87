package org.sealready.ui.vault;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** The message line under an input: a problem, or progress. */
final class ProblemLine extends HBox {

  private final Region sign = Icons.of("error");
  private final Label text = Labels.wrapped("", "message-text");
  private final Words words;

  ProblemLine(VaultModel model, Words words) {
    this.words = words;
    getStyleClass().addAll("message", "vault-problem");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(sign, text);
    new WhileShown(this).follow(model.problem(), this::say).follow(model.busy(), this::onBusy);
  }

  private void onBusy(boolean busy) {
    if (busy) {
      say(words.text("ui.vault.busy"), false);
    } else if (!sign.isVisible()) {
      say("", false);
    }
  }

  /** Shows this; an empty text retains its space. */
  void say(String message, boolean isProblem) {
    text.setText(message);
    // Progress is no fault and is not styled as one.
    getStyleClass().removeAll("error", "hint");
    getStyleClass().add(isProblem ? "error" : "hint");
    sign.setVisible(isProblem && !message.isEmpty());
    setAccessibleText(message);
  }

  /** Shows the text of this key. */
  void say(Optional<String> key) {
    say(VaultModel.text(key, words), true);
  }
}
