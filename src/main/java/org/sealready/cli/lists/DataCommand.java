package org.sealready.cli.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.service.Catalogue;
import org.sealready.service.UnusableFile;
import org.sealready.service.lists.ListFolder;
import org.sealready.service.lists.ListSwitch;
import org.sealready.service.lists.Refused;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.OneWriter;
import org.sealready.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code data}: the lists of the program and packs of newer ones. Alone, lists them. */
@Command(name = "data", sortOptions = false)
public final class DataCommand implements Callable<Integer> {

  private final DataListCommand list;

  private DataCommand(DataListCommand list) {
    this.list = list;
  }

  /** The command with all of its own: a line for each. */
  public static CommandLine with(Root root, Terminal terminal, Catalogue catalogue) {
    Desk desk = new Desk(root, terminal, catalogue);
    DataListCommand list = new DataListCommand(desk);
    return new CommandLine(new DataCommand(list))
        .addSubcommand(list)
        .addSubcommand(new DataCheckCommand(desk))
        .addSubcommand(new DataUseCommand(desk))
        .addSubcommand(new DataResetCommand(desk));
  }

  @Override
  public Integer call() {
    return list.call();
  }

  /** What these commands work with. */
  record Desk(Root root, Terminal terminal, Catalogue catalogue) {

    /** Work that may fail in one of the ways that have a line of their own. */
    @FunctionalInterface
    interface Work {
      int run(ListFolder folder) throws IOException, UnusableFile, Refused;
    }

    Words words() {
      return terminal.words();
    }

    /** Does it and says in one line what went wrong; {@code file} is what the line is about. */
    int run(Path file, Work work) {
      try {
        return work.run(new ListFolder(root.dataFolder(), catalogue.lists(), root.day()));
      } catch (Refused refused) {
        terminal.complain(file + ": " + refused.refusal().in(words()));
        return refused.isUnusable() ? ExitCode.UNUSABLE : ExitCode.PROBLEMS;
      } catch (UnusableFile unusable) {
        terminal.complain(file + ": " + words().phrase(unusable.phrase()));
        return ExitCode.UNUSABLE;
      } catch (IOException failure) {
        String key = NotSaved.because(failure).kind().key();
        terminal.complain(root.dataFolder() + ": " + words().text(key));
        return ExitCode.UNUSABLE;
      } finally {
        terminal.out().flush();
      }
    }

    /** The same with the right to write into the data folder. */
    int change(Path file, Change change) {
      return run(
          file,
          folder -> {
            Optional<OneWriter> writer = OneWriter.of(root.dataFolder());
            try (OneWriter _ = writer.orElseThrow(NotSaved::taken)) {
              return change.run(new ListSwitch(folder));
            }
          });
    }

    /** A change of what is in use. */
    @FunctionalInterface
    interface Change {
      int run(ListSwitch lists) throws IOException, UnusableFile, Refused;
    }
  }
}
