package org.sealready.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vault bring-back NAME}: puts what lies aside into its place again. */
@Command(name = "bring-back", sortOptions = false)
final class VaultBringBackCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME")
  private String name;

  private final Root root;
  private final Terminal terminal;

  VaultBringBackCommand(Root root, Terminal terminal) {
    this.root = root;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.complain(terminal.words().text("vault.unknown", name));
    return ExitCode.UNUSABLE;
  }
}
