package org.sealready.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vault}: what state the data folder is in; with a command of its own, what is done. */
@Command(name = "vault", sortOptions = false)
final class VaultCommand implements Callable<Integer> {

  /** How the state is printed. */
  enum Format {
    text,
    json
  }

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  private final Root root;
  private final Terminal terminal;

  private VaultCommand(Root root, Terminal terminal) {
    this.root = root;
    this.terminal = terminal;
  }

  /** The command with all of its own: a line for each. */
  static CommandLine with(Root root, Terminal terminal) {
    return new CommandLine(new VaultCommand(root, terminal))
        .addSubcommand(new VaultBringBackCommand(root, terminal));
  }

  /** Prints a line in which a file's name may stand, which may hold anything. */
  static void say(String line, Terminal terminal) {
    terminal.out().println(line.replaceAll("[\\p{Cntrl}\\p{Cf}&&[^\t]]", "?"));
    terminal.out().flush();
  }

  @Override
  public Integer call() {
    return new VaultStateReport(root.dataFolder(), terminal).print(format);
  }
}
