package org.sealready.ui.vault;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.Labels;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.words.Words;

/** The steps of a restore: choose the file, enter its passphrase, show its contents, restore. */
final class RestoreDialogs {

  private final BackupModel model;
  private final BackupCards cards;
  private final Dialogs dialogs;
  private final Chooser chooser;
  private final Supplier<Words> language;
  private final Runnable changed;

  /**
   * @param changed called after a restore
   */
  RestoreDialogs(
      BackupModel model,
      BackupCards cards,
      Dialogs dialogs,
      Chooser chooser,
      Supplier<Words> language,
      Runnable changed) {
    this.model = model;
    this.cards = cards;
    this.dialogs = dialogs;
    this.chooser = chooser;
    this.language = language;
    this.changed = changed;
  }

  private String text(String key, Object... args) {
    return cards.text(key, args);
  }

  /** Asks for the file, then for what opens it. */
  void open() {
    chooser
        .open(Chooser.Kind.BACKUP, text("ui.backup.restore"))
        .ifPresent(file -> askToOpen(file, ""));
  }

  private void askToOpen(Path file, String problem) {
    SecretCard ask =
        new SecretCard(
            text("ui.backup.open"),
            text("ui.backup.open.text", file.getFileName()),
            text("ui.backup.secret"),
            problem,
            language.get(),
            typed -> look(file, typed));
    dialogs.open(ask.card(text("ui.cancel"), dialogs::close, text("ui.backup.open.go")));
  }

  private void look(Path file, char[] typed) {
    cards.busy("ui.backup.reading");
    model.look(
        file,
        typed,
        this::show,
        problem -> cards.failed(problem, () -> askToOpen(file, text(problem))));
  }

  private void show(BackupModel.Loaded loaded) {
    RestoreCard card = new RestoreCard(loaded.plan(), model.texts(language.get()), language.get());
    dialogs.open(
        card.card(
            () -> {
              loaded.close();
              dialogs.close();
            },
            () -> takeIn(loaded)));
  }

  private void takeIn(BackupModel.Loaded loaded) {
    cards.busy("ui.backup.taking");
    model.takeIn(
        loaded,
        () -> {
          loaded.close();
          changed.run();
          taken(loaded);
        },
        problem -> {
          loaded.close();
          changed.run();
          cards.told(text("ui.backup.not-done"), text(whileTaking(problem)));
        });
  }

  /** Something may have come in before: what was said while nothing had is not true any more. */
  private static String whileTaking(String problem) {
    return switch (problem) {
      case "ui.backup.stopped" -> "ui.backup.stopped.taking";
      case "ui.backup.damaged", "ui.backup.gone" -> "ui.backup.cut";
      default -> problem;
    };
  }

  private void taken(BackupModel.Loaded loaded) {
    Words words = language.get();
    DialogCard card =
        new DialogCard(
            text("ui.backup.done"), String.join("\n", model.texts(words).result(loaded.plan())));
    HelpTopic.mark(card, "dialog:backup");
    card.with(Labels.wrapped(text(RestoreCard.next(loaded.plan())), "muted"));
    card.cancel(text("ui.vault.good"), dialogs::close);
    dialogs.open(card);
  }
}
