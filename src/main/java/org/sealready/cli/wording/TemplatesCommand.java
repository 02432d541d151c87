package org.sealready.cli.wording;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.PaperInput;
import org.sealready.cli.common.Terminal;
import org.sealready.service.Catalogue;
import org.sealready.service.wording.Wordings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code templates}: the wording of the letters, which belongs to the user. Alone, lists them. */
@Command(name = "templates")
public final class TemplatesCommand implements Callable<Integer> {

  private final TemplatesList list;

  private TemplatesCommand(TemplatesList list) {
    this.list = list;
  }

  /**
   * The command with its own commands.
   *
   * @param dataFolder where the user's wordings are
   */
  public static CommandLine line(Terminal terminal, Catalogue catalogue, Path dataFolder) {
    Desk desk = new Desk(terminal, catalogue, dataFolder);
    TemplatesList list = new TemplatesList(desk);
    return new CommandLine(new TemplatesCommand(list))
        .addSubcommand(list)
        .addSubcommand(new TemplatesNames(desk))
        .addSubcommand(new TemplatesExport(desk))
        .addSubcommand(new TemplatesCheck(desk))
        .addSubcommand(new TemplatesUse(desk))
        .addSubcommand(new TemplatesReset(desk));
  }

  @Override
  public Integer call() {
    return list.call();
  }

  /** What these commands work with. */
  record Desk(Terminal terminal, Catalogue catalogue, Path dataFolder) {

    /** The wordings of the data folder as it is now; empty if they cannot be had: it was said. */
    Optional<Wordings> wordings(PaperInput input, PaperInput.Use use) {
      return input.wordings(catalogue, dataFolder, use);
    }

    /** Prints a problem if the wordings cannot be listed; returns the exit code. */
    int unlisted(Wordings wordings) {
      if (wordings.isUnlisted()) {
        complain(wordings.folder(), terminal.words().text("wording.unlisted"));
      }
      return wordings.isUnlisted() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    /** One line about a file. */
    void complain(Path file, String line) {
      terminal.complain(file + ": " + line);
    }
  }
}
