package org.sealready.cli.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.words.Words;

/** Shared by the commands about the whole vault: opens the data folder and reports problems. */
final class OpenDataFolder {

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;

  OpenDataFolder(Root root, Terminal terminal, Catalogue catalogue) {
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  /** The folder that is named, whether it is there or not. */
  Path dataFolder() {
    return root.dataFolder();
  }

  /** Works in the data folder. */
  interface Work {
    int in(DataFolderSession cabinet) throws IOException, Unreadable, WrongKey;
  }

  /**
   * Runs this work in the data folder, or prints in one line why it failed.
   *
   * @param writes whether the write lock is needed
   */
  int run(boolean writes, Work work) {
    Words words = terminal.words();
    try (DataFolderSession cabinet =
        new DataFolderSession(catalogue, root.dataFolder(), root.clock(), Cost.USUAL)) {
      return writes && !cabinet.acquireWriteLock()
          ? complain(words.text("save.taken"))
          : Math.max(work.in(cabinet), tellTrial(cabinet));
    } catch (WrongKey wrong) {
      return complain(words.text("backup.wrong"));
    } catch (Unreadable unreadable) {
      return broken(unreadable.kind());
    } catch (IOException failure) {
      return complain(words.text(NotSaved.because(failure).kind().key()));
    }
  }

  /** Prints a line for each plain filing of a trial version, which no command reads. */
  private int tellTrial(DataFolderSession cabinet) throws IOException {
    List<String> names = cabinet.trialDrafts();
    names.forEach(name -> terminal.complain(terminal.words().text("vault.trial-left", name)));
    return names.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  /** Opens the vault with this; whether it did. */
  static boolean tryUnlock(DataFolderSession cabinet, Passphrase secret)
      throws IOException, Unreadable {
    try {
      cabinet.unlock(secret);
      return true;
    } catch (WrongKey another) {
      // The caller reports the wrong passphrase, or asks again.
      return false;
    }
  }

  /** The keys of the vault cannot be read. */
  int broken(Unreadable.Kind why) {
    return complain(terminal.words().text("vault." + lower(why)));
  }

  int complain(String line) {
    terminal.complain(line);
    return ExitCode.UNUSABLE;
  }

  /** Prints one line to the terminal, with control characters made visible. */
  void say(String line) {
    terminal.say(line);
  }

  static String lower(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
