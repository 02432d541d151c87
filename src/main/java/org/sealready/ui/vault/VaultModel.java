package org.sealready.ui.vault;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import org.sealready.service.OutputFile;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.OpenResult;
import org.sealready.ui.task.Failures;
import org.sealready.ui.task.Tasks;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.RecoveryKey;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.words.Words;

/** The model of the vault screens: opens, creates and unlocks the vault. */
public final class VaultModel {

  /** The fewest characters of a new passphrase. */
  static final int LEAST = Passphrase.LEAST;

  private final DataFolderSession cabinet;
  private final Tasks tasks;
  private final VaultTask task;
  private final Consumer<OpenResult> arrived;
  private boolean decided;

  /**
   * @param tasks runs disk access in the background
   * @param arrived called with the state at the start
   */
  public VaultModel(DataFolderSession cabinet, Tasks tasks, Consumer<OpenResult> arrived) {
    this.cabinet = cabinet;
    this.tasks = tasks;
    task = new VaultTask(tasks);
    this.arrived = arrived;
  }

  /** Whether a task is running. */
  BooleanProperty busy() {
    return task.busy();
  }

  /** The key of the text of the last problem. */
  ObjectProperty<Optional<String>> problem() {
    return task.problem();
  }

  /** Whether the user has not yet decided about a passphrase. */
  public boolean isUndecided(OpenResult found) {
    return found instanceof OpenResult.Fresh && !decided;
  }

  /** Works without a passphrase from now on. */
  void withoutPassphrase() {
    decided = true;
    cabinet.choose(Optional.empty());
  }

  /** Makes the vault with this passphrase and gives its recovery key. */
  void begin(char[] typed, Consumer<RecoveryKey> done) {
    run(
        () -> {
          if (cabinet.isOpen()) {
            // A try before got this far, maybe with another passphrase.
            protect(typed);
          } else {
            cabinet.choose(Optional.of(taken(typed)));
            cabinet.filings();
          }
          return cabinet.keys().renewRecoveryKey();
        },
        key -> {
          decided = true;
          done.accept(key);
        });
  }

  /** Sets the passphrase of a vault that had none, or changes it. */
  void protect(char[] typed, Runnable done) {
    run(
        () -> {
          protect(typed);
          return true;
        },
        changed -> {
          decided = true;
          done.run();
        });
  }

  /** Changes the passphrase and the key with it. */
  void renew(char[] typed, Runnable done) {
    run(
        () -> {
          Passphrase passphrase = taken(typed);
          try {
            cabinet.keys().renew(passphrase);
          } finally {
            passphrase.wipe();
          }
          return true;
        },
        changed -> done.run());
  }

  /** The names of the moved-aside key files. */
  void aside(Consumer<List<String>> done) {
    run(cabinet.keys()::lyingAside, done);
  }

  private void protect(char[] typed) throws NotSaved, Unreadable {
    Passphrase passphrase = taken(typed);
    try {
      cabinet.keys().protect(passphrase);
    } finally {
      passphrase.wipe();
    }
  }

  void renewRecoveryKey(Consumer<RecoveryKey> done) {
    run(cabinet.keys()::renewRecoveryKey, done);
  }

  void unlock(char[] typed) {
    run(
        () -> {
          Passphrase passphrase = taken(typed);
          try {
            return cabinet.unlock(passphrase);
          } finally {
            passphrase.wipe();
          }
        },
        arrived);
  }

  void unlock(RecoveryKey key) {
    run(() -> cabinet.unlock(key), arrived);
  }

  /** Requires the passphrase or recovery key of the vault, which is open. */
  void confirm(char[] typed, Runnable right) {
    run(
        () -> {
          Passphrase passphrase = taken(typed);
          try {
            cabinet.keys().require(passphrase);
          } finally {
            passphrase.wipe();
          }
          return true;
        },
        known -> right.run());
  }

  /** Looks again; a passphrase that was asked for once is not asked for twice. */
  public void arrive(Consumer<Exception> failed) {
    tasks.run(cabinet::arrive, arrived, failed);
  }

  /** What filings held before. */
  EarlierModel earlier() {
    return new EarlierModel(cabinet, task);
  }

  /** Writes the sheet with the recovery key, made by {@code sheet}, to a file. */
  void save(Path file, Callable<byte[]> sheet, Runnable done) {
    task.run(
        () -> {
          OutputFile.write(file, sheet.call());
          return file;
        },
        written -> done.run(),
        Failures::key);
  }

  /** Whether the vault has a passphrase. */
  public boolean isProtected() {
    return cabinet.isProtected();
  }

  /** Forgets the keys as soon as what is being saved is safe. */
  public void lock(Runnable done) {
    tasks.run(
        () -> {
          cabinet.lock();
          return true;
        },
        locked -> done.run(),
        Tasks::fault);
  }

  private static Passphrase taken(char[] typed) {
    Passphrase passphrase = Passphrase.of(typed);
    Arrays.fill(typed, '\0');
    return passphrase;
  }

  private <T> void run(Callable<T> work, Consumer<T> done) {
    task.run(work, done, VaultModel::keyOf);
  }

  private static String keyOf(Exception failure) {
    return switch (failure) {
      case WrongKey wrong -> "ui.vault.wrong";
      case Unreadable unreadable -> "vault." + unreadable.kind().name().toLowerCase(Locale.ROOT);
      default -> Failures.key(failure);
    };
  }

  /** What went wrong last, in words; empty if nothing did. */
  static String text(Optional<String> key, Words words) {
    return key.map(words::text).orElse("");
  }
}
