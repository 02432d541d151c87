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

/** What the commands about the whole vault do and say alike. */
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
   * Does this work in the data folder, or says in one line why it could not be done.
   *
   * @param writes whether no other program may write there
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
      return complain(words.text("save." + lower(NotSaved.because(failure).kind())));
    }
  }

  /** A line for each plain filing of a trial version, which no command takes up. */
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
      // The caller says that it was not the passphrase, or asks again.
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

  /** One line for the person at the keyboard, whatever the filing's name holds. */
  void say(String line) {
    terminal.say(line);
  }

  static String lower(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
