package org.sealready.cli.paper;

import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.PaperInput;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.vault.file.NotSaved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code forms on ID} and {@code forms off ID}: use the form, or the template wording again. */
abstract class PaperSwitchCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID")
  private String id;

  @Mixin private final PaperInput input;

  private final Root root;
  private final Terminal terminal;
  private final boolean used;

  private PaperSwitchCommand(Root root, Terminal terminal, boolean used) {
    this.input = new PaperInput(terminal);
    this.root = root;
    this.terminal = terminal;
    this.used = used;
  }

  @Override
  public Integer call() {
    return input
        .forms(root.dataFolder(), PaperInput.Use.CHANGE)
        .map(forms -> PaperCommand.find(forms, id, terminal, form -> change(forms)))
        .orElse(ExitCode.UNUSABLE);
  }

  private int change(OfficialPapers forms) {
    try {
      forms.use(id, used);
      return ExitCode.FINE;
    } catch (NotSaved unsaved) {
      terminal.complain(terminal.words().text(unsaved.kind().key()));
      return ExitCode.UNUSABLE;
    }
  }

  /** The form takes precedence over the template wording. */
  @Command(name = "on", sortOptions = false)
  static final class On extends PaperSwitchCommand {
    On(Root root, Terminal terminal) {
      super(root, terminal, true);
    }
  }

  /** Our own wording again; the form stays. */
  @Command(name = "off", sortOptions = false)
  static final class Off extends PaperSwitchCommand {
    Off(Root root, Terminal terminal) {
      super(root, terminal, false);
    }
  }
}
