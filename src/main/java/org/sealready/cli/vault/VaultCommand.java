package org.sealready.cli.vault;

import java.util.concurrent.Callable;
import org.sealready.cli.common.ConfinementReport;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.service.Catalogue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vault}: prints the state of the data folder; has subcommands. */
@Command(name = "vault", sortOptions = false)
public final class VaultCommand implements Callable<Integer> {

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
  public static CommandLine with(Root root, Terminal terminal, Catalogue catalogue) {
    return new CommandLine(new VaultCommand(root, terminal))
        .addSubcommand(new VaultSaveCommand(root, terminal, catalogue))
        .addSubcommand(new VaultRestoreCommand(root, terminal, catalogue))
        .addSubcommand(new VaultBringBackCommand(root, terminal));
  }

  @Override
  public Integer call() {
    int code = new VaultStateReport(root.dataFolder(), terminal).print(format);
    if (format == Format.text && code != ExitCode.UNUSABLE) {
      new ConfinementReport(terminal).print();
    }
    return code;
  }
}
