package org.sealready.cli;

import java.util.concurrent.Callable;
import org.sealready.service.Catalogue;
import org.sealready.service.OfficialForm;
import org.sealready.service.OfficialForms;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code forms}: the forms that others hand out, which are filled in in place of letters. */
@Command(name = "forms", sortOptions = false)
final class FormsCommand implements Callable<Integer> {

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;

  private FormsCommand(Root root, Terminal terminal, Catalogue catalogue) {
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  /** The command with all of its own. */
  static CommandLine with(Root root, Terminal terminal, Catalogue catalogue) {
    return new CommandLine(new FormsCommand(root, terminal, catalogue))
        .addSubcommand(new FormsListCommand(root, terminal, catalogue))
        .addSubcommand(new FormsImportCommand(root, terminal, catalogue))
        .addSubcommand(new FormsShowCommand(root, terminal))
        .addSubcommand(new FormsPlaceCommand(root, terminal, catalogue))
        .addSubcommand(new FormsSwitchCommand.On(root, terminal))
        .addSubcommand(new FormsSwitchCommand.Off(root, terminal))
        .addSubcommand(new FormsRemoveCommand(root, terminal));
  }

  /** Without a command of its own it lists. */
  @Override
  public Integer call() {
    return new FormsListCommand(root, terminal, catalogue).call();
  }

  /** What is done with one form. */
  interface Deed {
    int with(OfficialForm form);
  }

  /** Does it with the form of this id, or says that there is none, or that nobody can tell. */
  static int find(OfficialForms forms, String id, Terminal terminal, Deed deed) {
    return checkListed(forms, terminal) ? found(forms, id, terminal, deed) : ExitCode.UNUSABLE;
  }

  /** Says if it cannot be told which forms there are; whether it can. */
  static boolean checkListed(OfficialForms forms, Terminal terminal) {
    if (forms.isUnlisted()) {
      terminal.complain(terminal.words().text("forms.unlisted", forms.folder()));
    }
    return !forms.isUnlisted();
  }

  private static int found(OfficialForms forms, String id, Terminal terminal, Deed deed) {
    return forms
        .find(id)
        .map(deed::with)
        .orElseGet(
            () -> {
              terminal.complain(terminal.words().text("forms.unknown", id));
              return ExitCode.UNUSABLE;
            });
  }
}
