package org.sealready.cli.exchange;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.FilingArgument;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.cli.common.WrittenFile;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.service.Catalogue;
import org.sealready.service.exchange.PlatformExport;
import org.sealready.service.letter.Letters;
import org.sealready.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code export FILING}: writes a filing in the platform's own format. With {@code --out} it prints
 * what that format has no place for; without, nothing but the document, and on stderr what was left
 * out.
 */
@Command(name = "export", sortOptions = false)
public final class ExportCommand implements Callable<Integer> {

  /** The formats that are written. */
  enum Format {
    platform
  }

  @Parameters(paramLabel = "FILING")
  private Path file;

  @Option(names = "--format", paramLabel = "platform", required = true)
  private Format format;

  @Option(names = "--out", paramLabel = "FILE")
  private Path out;

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;

  public ExportCommand(Root root, Terminal terminal, Catalogue catalogue) {
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  @Override
  public Integer call() {
    if (out != null && !new WrittenFile(terminal, file, out).isUsable()) {
      return ExitCode.UNUSABLE;
    }
    return new FilingArgument(terminal, catalogue.form())
        .read(file)
        .map(this::export)
        .orElse(ExitCode.UNUSABLE);
  }

  private int export(Answers answers) {
    Letters letters = new Letters(catalogue, root.day());
    return switch (format) {
      case platform -> write(new PlatformExport(catalogue, letters).of(letters.judged(answers)));
    };
  }

  private int write(PlatformExport.Body body) {
    if (out == null) {
      terminal.json(body.json());
      body.unfit().forEach(field -> terminal.complain(line("export.unfit", field)));
    } else if (new WrittenFile(terminal, file, out).write(body.json())) {
      body.unfit().forEach(field -> terminal.say(line("export.unfit", field)));
      body.without().forEach(field -> terminal.say(line("export.without", field)));
      body.beside().forEach(this::report);
    } else {
      return ExitCode.UNUSABLE;
    }
    terminal.out().flush();
    return body.unfit().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private String line(String key, Field<?> field) {
    return terminal.words().text(key, field.id(), terminal.words().place(catalogue.form(), field));
  }

  private void report(Phrase beside) {
    terminal.say(terminal.words().text("export.beside", terminal.words().phrase(beside)));
  }
}
