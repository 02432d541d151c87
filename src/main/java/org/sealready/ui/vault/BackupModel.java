package org.sealready.ui.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.BackupTexts;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.VaultBackup;
import org.sealready.ui.task.Failures;
import org.sealready.ui.task.FaultLog;
import org.sealready.ui.task.Tasks;
import org.sealready.vault.backup.BackupContents;
import org.sealready.vault.backup.OpenBackup;
import org.sealready.vault.backup.RestorePlan;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.Progress;
import org.sealready.vault.file.Unreadable;
import org.sealready.words.Words;

/** Backup and restore as background tasks. */
public final class BackupModel {

  private static final int STEPS = 200;

  private final DataFolderSession cabinet;
  private final Catalogue catalogue;
  private final Tasks tasks;
  private final DoubleProperty progress = new SimpleDoubleProperty();
  private volatile boolean cancelled;

  /**
   * @param tasks for what touches the disk
   */
  public BackupModel(DataFolderSession cabinet, Catalogue catalogue, Tasks tasks) {
    this.cabinet = cabinet;
    this.catalogue = catalogue;
    this.tasks = tasks;
  }

  /** A backup that was opened, and what taking it in would do; its user closes it. */
  record Loaded(OpenBackup backup, RestorePlan plan, Passphrase secret) implements AutoCloseable {
    @Override
    public void close() {
      backup.close();
      secret.wipe();
    }
  }

  /** The progress of the running task, from 0 to 1. */
  DoubleProperty progress() {
    return progress;
  }

  /** Whether the vault has a passphrase, with which its backups open. */
  boolean isProtected() {
    return cabinet.isProtected();
  }

  /** Whether there is anything to save. */
  boolean isSomethingKept() {
    return cabinet.isOpen();
  }

  String proposedName(Words words) {
    return backup().proposedName(words);
  }

  BackupTexts texts(Words words) {
    return new BackupTexts(catalogue, words);
  }

  private VaultBackup backup() {
    return cabinet.backup();
  }

  /** Saves everything; the characters are wiped. */
  void save(Path file, char[] typed, Consumer<BackupContents> done, Consumer<String> failed) {
    run(
        () -> {
          Passphrase passphrase = taken(typed);
          try {
            return backup().save(file, true, passphrase, told());
          } finally {
            passphrase.wipe();
          }
        },
        done,
        failed);
  }

  /** Opens a backup and compares it with what is here. */
  void look(Path file, char[] typed, Consumer<Loaded> done, Consumer<String> failed) {
    run(() -> loaded(file, taken(typed)), done, failed);
  }

  private Loaded loaded(Path file, Passphrase secret) throws Exception {
    OpenBackup backup = null;
    try {
      backup = backup().open(file, secret);
      return new Loaded(backup, backup().look(backup, told()), secret);
    } catch (Throwable failure) {
      secret.wipe();
      if (backup != null) {
        backup.close();
      }
      throw failure;
    }
  }

  /** Restores the backup. */
  void takeIn(Loaded loaded, Runnable done, Consumer<String> failed) {
    run(
        () -> {
          backup().takeIn(loaded.backup(), loaded.plan(), loaded.secret(), told());
          return loaded;
        },
        taken -> done.run(),
        failed);
  }

  /** Cancels the running task at its next consistent point. */
  void cancel() {
    cancelled = true;
  }

  /** Throttled: notifies the window at most about two hundred times. */
  private Progress told() {
    Consumer<Double> window = tasks.inWindow(progress::set);
    long[] last = {-1};
    return (done, all) -> {
      if (cancelled) {
        throw new CancellationException();
      }
      long step = STEPS * done / Math.max(1, all);
      if (step != last[0]) {
        last[0] = step;
        window.accept(step / (double) STEPS);
      }
    };
  }

  private <T> void run(Callable<T> work, Consumer<T> done, Consumer<String> failed) {
    cancelled = false;
    progress.set(0);
    tasks.run(work, done, failure -> failed.accept(key(failure)));
  }

  private static String key(Exception failure) {
    return switch (failure) {
      case WrongKey wrong -> "ui.backup.wrong";
      case CancellationException stopped -> "ui.backup.stopped";
      case Unreadable unreadable ->
          "ui.backup." + unreadable.kind().name().toLowerCase(Locale.ROOT);
      case IOException unwritable -> Failures.key(unwritable);
      default -> {
        FaultLog.write(failure);
        yield "ui.backup.fault";
      }
    };
  }

  private static Passphrase taken(char[] typed) {
    Passphrase passphrase = Passphrase.of(typed);
    Arrays.fill(typed, '\0');
    return passphrase;
  }

  /** What was in the backup but could not be opened, or could not be read for it. */
  List<String> unopened(BackupContents contents, Words words) {
    return texts(words).unopened(contents);
  }
}
