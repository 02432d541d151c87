package org.sealready.cli.vault;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.PassphraseInput;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.BackupTexts;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.OpenResult;
import org.sealready.vault.backup.OpenBackup;
import org.sealready.vault.backup.RestorePlan;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.Progress;
import org.sealready.vault.file.Unreadable;
import org.sealready.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code vault restore FILE}: prints what is in a backup and what restoring it would do, then
 * restores it if confirmed.
 */
@Command(name = "restore", sortOptions = false)
final class VaultRestoreCommand implements Callable<Integer> {

  private static final String VAULT_FILE = "--vault-passphrase-file";

  @Parameters(paramLabel = "FILE")
  private Path file;

  @Option(names = "--list")
  private boolean list;

  @Option(names = "--yes")
  private boolean yes;

  @Mixin private final PassphraseInput input;

  @Option(names = VAULT_FILE, paramLabel = "FILE")
  private String vaultFile;

  private final Terminal terminal;
  private final OpenDataFolder desk;
  private final BackupTexts texts;

  VaultRestoreCommand(Root root, Terminal terminal, Catalogue catalogue) {
    this.input = new PassphraseInput(terminal);
    this.terminal = terminal;
    this.desk = new OpenDataFolder(root, terminal, catalogue);
    this.texts = new BackupTexts(catalogue, terminal.words());
  }

  @Override
  public Integer call() {
    return desk.run(!list, this::restore);
  }

  private int restore(DataFolderSession cabinet) throws IOException, Unreadable, WrongKey {
    OpenResult found = cabinet.arrive();
    if (found instanceof OpenResult.Broken(Unreadable.Kind why)) {
      return desk.broken(why);
    }
    Optional<Passphrase> secret = input.ask(terminal.words().text("backup.ask.backup"));
    if (secret.isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    try {
      Optional<OpenBackup> backup = proven(() -> cabinet.backup().open(file, secret.get()));
      return backup.isEmpty()
              || found instanceof OpenResult.Locked && !unlock(cabinet, secret.get())
          ? ExitCode.UNUSABLE
          : restore(cabinet, backup.get(), secret.get());
    } finally {
      secret.get().wipe();
    }
  }

  private int restore(DataFolderSession cabinet, OpenBackup opened, Passphrase secret)
      throws IOException, Unreadable, WrongKey {
    try (OpenBackup backup = opened) {
      Optional<RestorePlan> plan = proven(() -> cabinet.backup().look(backup, Progress.NONE));
      if (plan.isEmpty()) {
        return ExitCode.UNUSABLE;
      }
      print(plan.get());
      return list || plan.get().isNothingNew()
          ? ExitCode.FINE
          : takeIn(cabinet, backup, plan.get(), secret);
    }
  }

  /** Reads of the backup. */
  private interface Reading<T> {
    T read() throws IOException, Unreadable, WrongKey;
  }

  /** What was read; empty if the backup cannot be used, which is said. */
  private <T> Optional<T> proven(Reading<T> reading) throws IOException, WrongKey {
    try {
      return Optional.of(reading.read());
    } catch (Unreadable damaged) {
      String kind = OpenDataFolder.lower(damaged.kind());
      desk.complain(terminal.words().text("backup." + kind, file));
      return Optional.empty();
    }
  }

  /** The vault here may have another passphrase than the backup. */
  private boolean unlock(DataFolderSession cabinet, Passphrase ofTheBackup)
      throws IOException, Unreadable, WrongKey {
    if (OpenDataFolder.tryUnlock(cabinet, ofTheBackup)) {
      return true;
    }
    String question = terminal.words().text("backup.ask.vault");
    Optional<Passphrase> own = input.ask(Optional.ofNullable(vaultFile), VAULT_FILE, question);
    if (own.isPresent()) {
      cabinet.unlock(own.get());
      own.get().wipe();
    }
    return own.isPresent();
  }

  private void print(RestorePlan plan) {
    Words words = terminal.words();
    desk.say(texts.savedAt(plan));
    for (RestorePlan.State state : RestorePlan.State.values()) {
      String key = "backup.list." + OpenDataFolder.lower(state);
      List<String> names = texts.names(plan, state);
      if (!names.isEmpty()) {
        desk.say(words.text(key, texts.counted(plan, state)));
        names.forEach(name -> desk.say("  " + name));
      }
    }
    texts.unopened(plan.contents()).forEach(desk::say);
    if (plan.isNothingNew()) {
      desk.say(words.text("backup.nothing-new"));
    }
    terminal.out().flush();
  }

  private int takeIn(
      DataFolderSession cabinet, OpenBackup backup, RestorePlan plan, Passphrase secret)
      throws IOException, WrongKey {
    Words words = terminal.words();
    if (!yes && !input.isAtTerminal()) {
      return desk.complain(words.text("backup.how"));
    }
    if (!yes && !askToAgree(words)) {
      desk.say(words.text("backup.not-taken"));
      return ExitCode.FINE;
    }
    try {
      cabinet.backup().takeIn(backup, plan, secret, Progress.NONE);
    } catch (Unreadable cut) {
      return desk.complain(words.text("backup.cut", file));
    }
    for (String line : texts.result(plan)) {
      desk.say(line);
    }
    terminal.out().flush();
    return ExitCode.FINE;
  }

  private boolean askToAgree(Words words) {
    Console console = System.console();
    String answer = console == null ? "" : console.readLine("%s", words.text("backup.agree"));
    return answer != null && List.of("y", "yes", "是").contains(answer.strip().toLowerCase());
  }
}
