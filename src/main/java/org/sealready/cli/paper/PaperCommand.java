package org.sealready.cli.paper;

import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.service.Catalogue;
import org.sealready.service.paper.OfficialPaper;
import org.sealready.service.paper.OfficialPapers;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code forms}: the official forms that are filled in instead of letters. */
@Command(name = "forms", sortOptions = false)
public final class PaperCommand implements Callable<Integer> {

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;

  private PaperCommand(Root root, Terminal terminal, Catalogue catalogue) {
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  /** The command with all of its own. */
  public static CommandLine with(Root root, Terminal terminal, Catalogue catalogue) {
    return new CommandLine(new PaperCommand(root, terminal, catalogue))
        .addSubcommand(new PaperListCommand(root, terminal, catalogue))
        .addSubcommand(new PaperImportCommand(root, terminal, catalogue))
        .addSubcommand(new PaperShowCommand(root, terminal))
        .addSubcommand(new PaperPlaceCommand(root, terminal, catalogue))
        .addSubcommand(new PaperSwitchCommand.On(root, terminal))
        .addSubcommand(new PaperSwitchCommand.Off(root, terminal))
        .addSubcommand(new PaperRemoveCommand(root, terminal));
  }

  /** Without a command of its own it lists. */
  @Override
  public Integer call() {
    return new PaperListCommand(root, terminal, catalogue).call();
  }

  /** What is done with one form. */
  interface Action {
    public int with(OfficialPaper form);
  }

  /**
   * Runs this with the form of this id, or prints that there is none, or that the forms cannot be
   * listed.
   */
  static int find(OfficialPapers forms, String id, Terminal terminal, Action action) {
    return checkListed(forms, terminal) ? found(forms, id, terminal, action) : ExitCode.UNUSABLE;
  }

  /** Prints a problem if the forms cannot be listed; whether they can. */
  public static boolean checkListed(OfficialPapers forms, Terminal terminal) {
    if (forms.isUnlisted()) {
      terminal.complain(terminal.words().text("forms.unlisted", forms.folder()));
    }
    return !forms.isUnlisted();
  }

  private static int found(OfficialPapers forms, String id, Terminal terminal, Action action) {
    return forms
        .find(id)
        .map(action::with)
        .orElseGet(
            () -> {
              terminal.complain(terminal.words().text("forms.unknown", id));
              return ExitCode.UNUSABLE;
            });
  }
}
