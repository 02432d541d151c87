package org.sealready.ui.vault;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.sealready.service.filings.RecoverySheet;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.Labels;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.print.SheetPrinting;
import org.sealready.vault.crypto.RecoveryKey;
import org.sealready.words.Words;

/** The dialogs about passphrase and recovery key. */
public final class VaultDialogs {

  private final VaultModel model;
  private final Dialogs dialogs;
  private final Chooser chooser;
  private final SheetPrinting printing;
  private final Supplier<Words> language;

  public VaultDialogs(
      VaultModel model,
      Dialogs dialogs,
      Chooser chooser,
      SheetPrinting printing,
      Supplier<Words> language) {
    this.model = model;
    this.dialogs = dialogs;
    this.chooser = chooser;
    this.printing = printing;
    this.language = language;
  }

  /** Asks once whether to set a passphrase, then continues. */
  public void decide(Runnable then) {
    Words words = language.get();
    PassphraseCard ask =
        new PassphraseCard(
            model,
            words,
            "decide",
            typed -> model.begin(typed, key -> showRecoveryKey(key, "", then)));
    dialogs.open(
        ask.card(
            words.text("ui.vault.without"),
            () -> {
              model.withoutPassphrase();
              dialogs.close();
              then.run();
            }));
  }

  /** What can be done about the protection of the filings. */
  public void manage(Runnable lock, Runnable backup) {
    Words words = language.get();
    boolean isProtected = model.isProtected();
    DialogCard card =
        new DialogCard(
            words.text("ui.vault.manage"),
            words.text(isProtected ? "ui.vault.manage.protected" : "ui.vault.manage.open"));
    HelpTopic.mark(card, "dialog:passphrase");
    Label aside = Labels.wrapped("", "muted");
    aside.setManaged(false);
    model.aside(
        names -> {
          aside.setManaged(!names.isEmpty());
          aside.setText(
              names.isEmpty()
                  ? ""
                  : words.text("ui.vault.aside", String.join(words.text("ui.list.comma"), names)));
        });
    VBox ways = new VBox();
    ways.getStyleClass().add("vault-ways");
    if (isProtected) {
      ways.getChildren().add(Labels.link(words.text("ui.vault.lock-now"), () -> leave(lock)));
      ways.getChildren().add(Labels.link(words.text("ui.vault.change"), () -> set("change")));
      ways.getChildren().add(Labels.link(words.text("ui.vault.renew"), this::renew));
      ways.getChildren()
          .add(Labels.link(words.text("ui.vault.recovery.renew"), this::renewRecoveryKey));
    } else {
      ways.getChildren().add(Labels.link(words.text("ui.vault.protect"), () -> set("protect")));
    }
    ways.getChildren().add(Labels.link(words.text("ui.backup"), () -> leave(backup)));
    card.with(ways, aside, new ProblemLine(model, words));
    card.cancel(words.text("ui.close"), dialogs::close);
    dialogs.open(card);
  }

  private void leave(Runnable then) {
    dialogs.close();
    then.run();
  }

  private void set(String occasion) {
    Words words = language.get();
    boolean first = !model.isProtected();
    Runnable done = first ? this::renewRecoveryKey : () -> tell("ui.vault.changed");
    PassphraseCard ask =
        new PassphraseCard(model, words, occasion, typed -> model.protect(typed, done));
    dialogs.open(ask.card(words.text("ui.cancel"), dialogs::close));
  }

  private void renew() {
    PassphraseCard ask =
        new PassphraseCard(
            model, language.get(), "renew", typed -> model.renew(typed, this::renewRecoveryKey));
    dialogs.open(ask.card(language.get().text("ui.cancel"), dialogs::close));
  }

  private void renewRecoveryKey() {
    model.renewRecoveryKey(key -> showRecoveryKey(key, "", () -> {}));
  }

  private void tell(String key) {
    Words words = language.get();
    DialogCard card = new DialogCard(words.text(key), words.text(key + ".text"));
    HelpTopic.mark(card, "dialog:passphrase");
    card.cancel(words.text("ui.vault.good"), dialogs::close);
    dialogs.open(card);
  }

  /**
   * Shows the recovery key, once only: neither Enter nor Esc closes it before it was printed or
   * saved.
   *
   * @param done a message about what was done with it so far
   * @return where such a message stands
   */
  private Label showRecoveryKey(RecoveryKey key, String done, Runnable then) {
    Words words = language.get();
    DialogCard card =
        new DialogCard(words.text("ui.vault.recovery"), words.text("ui.vault.recovery.text"));
    HelpTopic.mark(card, "dialog:passphrase");
    TextField text = new TextField(key.text());
    text.setEditable(false);
    text.getStyleClass().add("recovery-key");
    text.setAccessibleText(words.text("ui.vault.recovery"));
    Label saved = Labels.wrapped(done, "muted");
    card.with(text, saved, new ProblemLine(model, words));
    card.answer(
        words.text("ui.vault.recovery.noted"),
        () -> {
          dialogs.close();
          then.run();
        },
        "outlined",
        "large");
    card.answer(words.text("ui.vault.recovery.pdf"), () -> save(key, saved), "outlined", "large");
    card.answer(words.text("ui.vault.recovery.print"), () -> print(key, then), "primary");
    dialogs.open(card);
    return saved;
  }

  /** Leads back to the key, whatever comes of it: it is not shown again. */
  private void print(RecoveryKey key, Runnable then) {
    Words words = language.get();
    SheetPrinting.Sheet sheet =
        new SheetPrinting.Sheet(
            words.text("ui.vault.recovery.print-title"),
            words.text("ui.vault.recovery.print-text"),
            () -> RecoverySheet.write(key, words));
    printing.open(
        sheet,
        words,
        new SheetPrinting.Actions() {
          @Override
          public void back() {
            showRecoveryKey(key, "", then);
          }

          @Override
          public void printed() {
            showRecoveryKey(key, words.text("ui.vault.recovery.printed"), then);
          }

          @Override
          public void save() {
            VaultDialogs.this.save(key, showRecoveryKey(key, "", then));
          }
        });
  }

  private void save(RecoveryKey key, Label saved) {
    Words words = language.get();
    Optional<Path> file =
        chooser.save(
            Chooser.Kind.PDF,
            words.text("ui.vault.recovery.pdf"),
            words.text("ui.vault.recovery.file"));
    file.ifPresent(
        target ->
            model.save(
                target,
                () -> RecoverySheet.write(key, words),
                () -> saved.setText(words.text("ui.vault.recovery.saved", target))));
  }
}
