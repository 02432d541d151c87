package org.sealready.cli.lists;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code data check FILE}: checks a pack, or a list, and shows what it is; changes nothing. */
@Command(name = "check", sortOptions = false)
final class DataCheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE")
  private Path file;

  private final DataCommand.Desk desk;

  DataCheckCommand(DataCommand.Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.run(
        file,
        folder -> {
          new PackReport(desk.terminal(), folder).print(folder.check(file));
          return ExitCode.FINE;
        });
  }
}
