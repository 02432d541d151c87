package org.sealready.cli.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
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
import org.sealready.vault.backup.BackupContents;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.Progress;
import org.sealready.vault.file.Unreadable;
import org.sealready.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vault save FILE}: writes a backup of the data folder into one sealed file. */
@Command(name = "save", sortOptions = false)
final class VaultSaveCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE")
  private Path file;

  @Option(names = "--replace")
  private boolean replace;

  @Mixin private final PassphraseInput input;

  private final Terminal terminal;
  private final Catalogue catalogue;
  private final OpenDataFolder desk;

  VaultSaveCommand(Root root, Terminal terminal, Catalogue catalogue) {
    this.input = new PassphraseInput(terminal);
    this.terminal = terminal;
    this.catalogue = catalogue;
    this.desk = new OpenDataFolder(root, terminal, catalogue);
  }

  @Override
  public Integer call() {
    Path folder = desk.dataFolder();
    return Files.isDirectory(folder)
        ? desk.run(true, this::save)
        : desk.complain(terminal.words().text("vault.no-folder", folder));
  }

  private int save(DataFolderSession cabinet) throws IOException, Unreadable, WrongKey {
    Words words = terminal.words();
    return switch (cabinet.arrive()) {
      case OpenResult.Fresh fresh -> desk.complain(words.text("backup.nothing"));
      case OpenResult.Broken(Unreadable.Kind why) -> desk.broken(why);
      case OpenResult.Locked locked -> {
        Optional<Passphrase> passphrase = input.ask(words.text("backup.ask.vault"));
        if (passphrase.isPresent()) {
          cabinet.unlock(passphrase.get());
        }
        yield save(cabinet, passphrase);
      }
      case OpenResult.Ready ready -> save(cabinet, input.askNew(words.text("backup.ask.new")));
    };
  }

  private int save(DataFolderSession cabinet, Optional<Passphrase> passphrase)
      throws IOException, Unreadable, WrongKey {
    if (passphrase.isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    Words words = terminal.words();
    Path target =
        Files.isDirectory(file) ? file.resolve(cabinet.backup().proposedName(words)) : file;
    try {
      return tell(target, cabinet.backup().save(target, replace, passphrase.get(), Progress.NONE));
    } catch (FileAlreadyExistsException there) {
      return desk.complain(words.text("backup.there", target));
    } finally {
      passphrase.get().wipe();
    }
  }

  private int tell(Path target, BackupContents contents) {
    BackupTexts texts = new BackupTexts(catalogue, terminal.words());
    desk.say(target.toString());
    desk.say(terminal.words().text("backup.saved", texts.contents(contents)));
    terminal.out().flush();
    List<String> unopened = texts.unopened(contents);
    unopened.forEach(terminal::complain);
    return unopened.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }
}
