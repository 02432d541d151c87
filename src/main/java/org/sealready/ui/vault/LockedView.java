package org.sealready.ui.vault;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.ui.box.ScrolledSheet;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.PageHead;
import org.sealready.ui.common.TabOrder;
import org.sealready.ui.common.WhileShown;
import org.sealready.vault.crypto.RecoveryKey;
import org.sealready.words.Words;

/** The unlock screen: asks for the passphrase or the recovery key. */
public final class LockedView extends BorderPane implements InitialFocus {

  private final VaultModel model;
  private final Words words;
  private final SecretField passphrase;
  private final TextField recovery = new TextField();
  private final VBox way = new VBox();
  private final ProblemLine problem;
  private final Button open;
  private boolean byRecoveryKey;

  /**
   * @param hasRecoveryKey whether a recovery key can be used instead of the passphrase
   */
  public LockedView(
      VaultModel model, boolean hasRecoveryKey, Words words, Runnable switchLanguage) {
    this.model = model;
    this.words = words;
    passphrase = new SecretField(words.text("ui.vault.passphrase"), words);
    problem = new ProblemLine(model, words);
    open = Labels.button(words.text("ui.vault.open"), this::unlock, "primary");
    new WhileShown(this).follow(model.busy(), open::setDisable);
    passphrase.onEnter(this::unlock);
    passphrase.onTyped(this::forgetProblem);
    recovery.setOnAction(event -> unlock());
    recovery.textProperty().addListener(changed -> forgetProblem());
    recovery.setPromptText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX");
    recovery.setAccessibleText(words.text("ui.vault.recovery"));
    way.getChildren().setAll(passphrase);
    PageHead head =
        new PageHead(
            Labels.wrapped(words.text("ui.vault.locked"), "start-title"),
            Labels.wrapped(words.text("ui.vault.locked.text"), "page-intro"));
    VBox column = new VBox(head, way, problem, new HBox(open));
    if (hasRecoveryKey) {
      column.getChildren().add(other());
    }
    column.getStyleClass().addAll("first-column", "vault-column");
    getStyleClass().add("start");
    setTop(new VaultBar(words, switchLanguage));
    setCenter(new ScrolledSheet(column));
    TabOrder.within(this);
  }

  private HBox other() {
    HBox line = new HBox();
    line.getChildren().add(Labels.link(words.text("ui.vault.forgotten"), () -> swap(line)));
    return line;
  }

  private void swap(HBox line) {
    byRecoveryKey = !byRecoveryKey;
    VBox typed = new VBox(Labels.line(words.text("ui.vault.recovery"), "field-label"), recovery);
    typed.getStyleClass().add("secret-field");
    way.getChildren().setAll(byRecoveryKey ? typed : passphrase);
    String back = words.text(byRecoveryKey ? "ui.vault.remembered" : "ui.vault.forgotten");
    line.getChildren().setAll(Labels.link(back, () -> swap(line)));
    forgetProblem();
    requestInitialFocus();
  }

  /** What was said of the last attempt would be read as said of the next one. */
  private void forgetProblem() {
    if (!model.busy().get()) {
      problem.say("", false);
    }
  }

  private void unlock() {
    if (model.busy().get()) {
      return;
    }
    if (!byRecoveryKey) {
      model.unlock(passphrase.typed());
      passphrase.clear();
      return;
    }
    Optional<RecoveryKey> key = RecoveryKey.of(recovery.getText());
    key.ifPresentOrElse(model::unlock, () -> problem.say(Optional.of("ui.vault.recovery.typo")));
  }

  @Override
  public void requestInitialFocus() {
    (byRecoveryKey ? recovery : passphrase.entry()).requestFocus();
  }
}
