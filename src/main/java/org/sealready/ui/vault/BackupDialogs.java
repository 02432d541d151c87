package org.sealready.ui.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.Labels;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.vault.backup.BackupContents;
import org.sealready.vault.backup.BackupWriter;
import org.sealready.words.Words;

/** The dialogs of backup and restore. */
public final class BackupDialogs {

  private final BackupModel model;
  private final VaultModel vault;
  private final Dialogs dialogs;
  private final Chooser chooser;
  private final Supplier<Words> language;
  private final BackupCards cards;
  private final RestoreDialogs restoring;

  /**
   * @param vault validates a new passphrase
   * @param changed called after a restore
   */
  public BackupDialogs(
      BackupModel model,
      VaultModel vault,
      Dialogs dialogs,
      Chooser chooser,
      Supplier<Words> language,
      Runnable changed) {
    this.model = model;
    this.vault = vault;
    this.dialogs = dialogs;
    this.chooser = chooser;
    this.language = language;
    this.cards = new BackupCards(model, dialogs, language);
    this.restoring = new RestoreDialogs(model, cards, dialogs, chooser, language, changed);
  }

  private String text(String key, Object... args) {
    return cards.text(key, args);
  }

  /** What can be done. */
  public void open() {
    DialogCard card = new DialogCard(text("ui.backup"), text("ui.backup.text"));
    HelpTopic.mark(card, "dialog:backup");
    Button save = button("save", this::chooseTarget);
    Button restore = button("restore", restoring::open);
    VBox ways = new VBox();
    ways.getStyleClass().add("backup-ways");
    if (model.isSomethingKept()) {
      ways.getChildren().add(way(save, "save"));
    }
    ways.getChildren().add(way(restore, "restore"));
    card.with(ways);
    card.cancel(text("ui.close"), dialogs::close);
    card.first(model.isSomethingKept() ? save : restore);
    dialogs.open(card);
  }

  private Button button(String name, Runnable action) {
    return Labels.button(text("ui.backup." + name), action, "outlined", "large");
  }

  /** A button with its description. */
  private Node way(Button button, String name) {
    VBox way = new VBox(button, Labels.wrapped(text("ui.backup." + name + ".what"), "muted"));
    way.getStyleClass().add("backup-way");
    return way;
  }

  private void chooseTarget() {
    chooser
        .save(Chooser.Kind.BACKUP, text("ui.backup.save"), model.proposedName(language.get()))
        .ifPresent(this::saveTo);
  }

  /**
   * The system's file dialog has asked about the typed name, not the one with the extension added.
   */
  private void saveTo(Path chosen) {
    String name = chosen.getFileName().toString();
    if (name.endsWith(BackupWriter.ENDING)) {
      askToSave(chosen, "");
      return;
    }
    Path target = chosen.resolveSibling(name + BackupWriter.ENDING);
    if (!Files.exists(target)) {
      askToSave(target, "");
      return;
    }
    DialogCard card =
        new DialogCard(text("ui.backup.there"), text("ui.backup.there.text", target.getFileName()));
    HelpTopic.mark(card, "dialog:backup");
    card.cancel(text("ui.cancel"), dialogs::close);
    card.answer(
        text("ui.backup.replace"), () -> askToSave(target, ""), "outlined", "large", "danger");
    dialogs.open(card);
  }

  private void askToSave(Path target, String problem) {
    Words words = language.get();
    if (model.isProtected()) {
      SecretCard ask =
          new SecretCard(
              text("ui.backup.prove"),
              text("ui.backup.prove.text"),
              text("ui.vault.passphrase"),
              problem,
              words,
              typed -> save(target, typed));
      dialogs.open(ask.card(text("ui.cancel"), dialogs::close, text("ui.backup.save.go")));
    } else {
      PassphraseCard ask = new PassphraseCard(vault, words, "backup", typed -> save(target, typed));
      dialogs.open(ask.card(text("ui.cancel"), dialogs::close));
    }
  }

  private void save(Path target, char[] typed) {
    cards.busy("ui.backup.saving");
    model.save(
        target,
        typed,
        contents -> saved(target, contents),
        problem -> cards.failed(problem, () -> askToSave(target, text(problem))));
  }

  private void saved(Path target, BackupContents contents) {
    Words words = language.get();
    List<String> unopened = model.unopened(contents, words);
    DialogCard card =
        new DialogCard(
            text("ui.backup.saved"),
            text("ui.backup.saved.text", model.texts(words).contents(contents)));
    HelpTopic.mark(card, "dialog:backup");
    VBox file =
        new VBox(
            Labels.wrapped(target.getFileName().toString()),
            Labels.wrapped(text("ui.backup.saved.folder", target.getParent()), "muted"));
    file.getStyleClass().add("backup-path");
    VBox more = new VBox(file);
    unopened.forEach(line -> more.getChildren().add(Labels.wrapped(line, "card-warning")));
    card.with(more, Labels.wrapped(text("ui.backup.saved.next"), "muted"));
    card.cancel(text("ui.vault.good"), dialogs::close);
    dialogs.open(card);
  }
}
