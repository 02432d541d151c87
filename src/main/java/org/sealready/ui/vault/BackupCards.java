package org.sealready.ui.vault;

import java.util.function.Supplier;
import javafx.scene.control.ProgressBar;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.words.Words;

/** The dialog cards shared by backup and restore. */
final class BackupCards {

  private final BackupModel model;
  private final Dialogs dialogs;
  private final Supplier<Words> language;

  BackupCards(BackupModel model, Dialogs dialogs, Supplier<Words> language) {
    this.model = model;
    this.dialogs = dialogs;
    this.language = language;
  }

  String text(String key, Object... args) {
    return language.get().text(key, args);
  }

  /** Shows how far it is, and lets a person stop it. */
  void busy(String key) {
    DialogCard card = new DialogCard(text(key), text("ui.backup.busy"));
    HelpTopic.mark(card, "dialog:backup");
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("backup-progress");
    new WhileShown(bar).follow(model.progress(), done -> bar.setProgress(done.doubleValue()));
    card.with(bar);
    card.cancel(text("ui.backup.stop"), model::cancel);
    dialogs.open(card);
  }

  /** Asks again after a wrong passphrase; shows any other problem. */
  void failed(String problem, Runnable again) {
    switch (problem) {
      case "ui.backup.wrong" -> again.run();
      case "ui.backup.stopped" -> dialogs.close();
      default -> told(text("ui.backup.not-done"), text(problem));
    }
  }

  /** Shows a message with a title. */
  void told(String title, String line) {
    DialogCard card = new DialogCard(title, line);
    HelpTopic.mark(card, "dialog:backup");
    card.cancel(text("ui.vault.good"), dialogs::close);
    dialogs.open(card);
  }
}
