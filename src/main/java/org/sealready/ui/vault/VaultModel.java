package org.sealready.ui.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.draft.DraftVersions;
import org.sealready.draft.NotSaved;
import org.sealready.draft.Passphrase;
import org.sealready.draft.RecoveryKey;
import org.sealready.draft.Unreadable;
import org.sealready.draft.WrongKey;
import org.sealready.service.Arrival;
import org.sealready.service.Cabinet;
import org.sealready.ui.common.Tasks;
import org.sealready.words.Words;

/** The way to the filings: what was found on entering, and what a person does about it. */
public final class VaultModel {

  /** A passphrase that is shorter than this is guessed too easily. */
  static final int LEAST = 8;

  private final Cabinet cabinet;
  private final Tasks tasks;
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<String>> problem =
      new SimpleObjectProperty<>(Optional.empty());
  private Consumer<Arrival> arrived = arrival -> {};
  private boolean decided;

  /**
   * @param tasks for what touches the disk
   */
  public VaultModel(Cabinet cabinet, Tasks tasks) {
    this.cabinet = cabinet;
    this.tasks = tasks;
  }

  /** Who is told what was found on entering. */
  public void onArrived(Consumer<Arrival> receiver) {
    arrived = receiver;
  }

  /** Whether something is on its way that takes a moment. */
  BooleanProperty busy() {
    return busy;
  }

  /** The key of the text that says what went wrong last. */
  ObjectProperty<Optional<String>> problem() {
    return problem;
  }

  /** Whether nobody has said yet whether there shall be a passphrase. */
  public boolean isUndecided(Arrival found) {
    return found instanceof Arrival.Fresh && !decided;
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
          Passphrase passphrase = taken(typed);
          cabinet.choose(Optional.of(passphrase));
          cabinet.filings();
          passphrase.wipe();
          return cabinet.renewRecoveryKey();
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
          Passphrase passphrase = taken(typed);
          cabinet.protect(passphrase);
          passphrase.wipe();
          return true;
        },
        changed -> done.run());
  }

  void renewRecoveryKey(Consumer<RecoveryKey> done) {
    run(cabinet::renewRecoveryKey, done);
  }

  void unlock(char[] typed) {
    run(() -> cabinet.unlock(taken(typed)), arrived);
  }

  void unlock(RecoveryKey key) {
    run(() -> cabinet.unlock(key), arrived);
  }

  /** Looks again; a passphrase that was asked for once is not asked for twice. */
  public void arrive(Consumer<Exception> failed) {
    tasks.run(cabinet::arrive, arrived, failed);
  }

  /** The earlier saves of this filing. */
  void versions(String id, Consumer<List<DraftVersions.Version>> done) {
    run(() -> cabinet.filings().versions(id), done);
  }

  void restore(String id, long count, Runnable done) {
    run(() -> cabinet.filings().restore(id, count), restored -> done.run());
  }

  /** Writes the sheet with the recovery key, made by {@code sheet}, to a file. */
  void save(Path file, Callable<byte[]> sheet, Runnable done) {
    run(() -> Files.write(file, sheet.call()), written -> done.run());
  }

  public boolean isProtected() {
    return cabinet.isProtected();
  }

  /** Forgets the keys; the next look asks for the passphrase. */
  public void lock() {
    cabinet.lock();
  }

  private static Passphrase taken(char[] typed) {
    Passphrase passphrase = Passphrase.of(typed);
    Arrays.fill(typed, '\0');
    return passphrase;
  }

  private <T> void run(Callable<T> work, Consumer<T> done) {
    busy.set(true);
    problem.set(Optional.empty());
    tasks.run(
        work,
        result -> {
          busy.set(false);
          done.accept(result);
        },
        failure -> {
          busy.set(false);
          problem.set(Optional.of(keyOf(failure)));
        });
  }

  private static String keyOf(Exception failure) {
    return switch (failure) {
      case WrongKey wrong -> "ui.vault.wrong";
      case Unreadable unreadable -> "vault." + unreadable.kind().name().toLowerCase(Locale.ROOT);
      case NotSaved notSaved -> "save." + notSaved.kind().name().toLowerCase(Locale.ROOT);
      case IOException other -> "save.other";
      default -> throw new IllegalStateException(failure);
    };
  }

  /** What went wrong last, in words; empty if nothing did. */
  static String text(Optional<String> key, Words words) {
    return key.map(words::text).orElse("");
  }
}
