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

/** {@code forms remove ID}: removes a form for good, also one that cannot be read any more. */
@Command(name = "remove", sortOptions = false)
final class PaperRemoveCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID")
  private String id;

  @Mixin private final PaperInput input;

  private final Root root;
  private final Terminal terminal;

  PaperRemoveCommand(Root root, Terminal terminal) {
    this.input = new PaperInput(terminal);
    this.root = root;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return input
        .forms(root.dataFolder(), PaperInput.Use.CHANGE)
        .map(this::removeFrom)
        .orElse(ExitCode.UNUSABLE);
  }

  private int removeFrom(OfficialPapers forms) {
    return forms.broken().contains(id)
        ? remove(forms)
        : PaperCommand.find(forms, id, terminal, form -> remove(forms));
  }

  private int remove(OfficialPapers forms) {
    try {
      forms.remove(id);
      return ExitCode.FINE;
    } catch (NotSaved unsaved) {
      terminal.complain(terminal.words().text(unsaved.kind().key()));
      return ExitCode.UNUSABLE;
    }
  }
}
