package org.sealready.cli;

import java.nio.file.Path;

/** Says what state a data folder is in; changes nothing. */
record VaultStateReport(Path dataFolder, Terminal terminal) {

  int print(VaultCommand.Format format) {
    terminal.out().println(dataFolder);
    terminal.out().flush();
    return ExitCode.FINE;
  }
}
