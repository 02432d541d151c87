package org.sealready.cli;

import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.Terminal;
import org.sealready.json.AnswersSchema;
import org.sealready.service.Catalogue;
import picocli.CommandLine.Command;

/** {@code schema}: prints the JSON Schema of the filing file. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Catalogue catalogue;

  SchemaCommand(Terminal terminal, Catalogue catalogue) {
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  @Override
  public Integer call() {
    terminal.json(new AnswersSchema(catalogue.form()).write());
    terminal.out().flush();
    return ExitCode.FINE;
  }
}
