package org.sealready.cli;

import java.util.concurrent.Callable;
import org.sealready.json.PlacementJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code forms show ID}: prints what goes where, as a file for {@code forms place}. */
@Command(name = "show", sortOptions = false)
final class FormsShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID")
  private String id;

  private final Root root;
  private final Terminal terminal;

  FormsShowCommand(Root root, Terminal terminal) {
    this.root = root;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return FormsCommand.find(
        root.forms(),
        id,
        terminal,
        form -> {
          terminal.json(PlacementJson.write(form.placement()));
          terminal.out().flush();
          return ExitCode.FINE;
        });
  }
}
