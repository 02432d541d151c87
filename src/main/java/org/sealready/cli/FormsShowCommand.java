package org.sealready.cli;

import java.util.concurrent.Callable;
import org.sealready.json.PlacementJson;
import org.sealready.service.OfficialForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code forms show ID}: prints what goes where, as a file for {@code forms place}. */
@Command(name = "show", sortOptions = false)
final class FormsShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID")
  private String id;

  @Mixin private final PaperInput input;

  private final Root root;
  private final Terminal terminal;

  FormsShowCommand(Root root, Terminal terminal) {
    this.input = new PaperInput(terminal);
    this.root = root;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return input
        .forms(root.dataFolder(), PaperInput.Use.READ)
        .map(forms -> FormsCommand.find(forms, id, terminal, this::show))
        .orElse(ExitCode.UNUSABLE);
  }

  private int show(OfficialForm form) {
    terminal.json(PlacementJson.write(form.placement()));
    terminal.out().flush();
    return ExitCode.FINE;
  }
}
