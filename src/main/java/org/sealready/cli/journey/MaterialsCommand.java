package org.sealready.cli.journey;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.FilingArgument;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.cli.common.WrittenFile;
import org.sealready.form.Answers;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.Letters;
import org.sealready.service.material.MaterialList;
import org.sealready.service.material.MaterialOutput;
import org.sealready.service.material.MaterialRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code materials FILING}: prints the materials checklist. */
@Command(name = "materials", sortOptions = false)
public final class MaterialsCommand implements Callable<Integer> {

  /** What is printed. */
  enum Format {
    text,
    json,
    pdf
  }

  @Parameters(paramLabel = "FILING")
  private Path file;

  @Option(names = "--format", paramLabel = "text|json|pdf")
  private Format format = Format.text;

  @Option(names = "--out", paramLabel = "FILE")
  private Path out;

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;
  private final PrintStream raw;

  /**
   * @param raw takes bytes as they are
   */
  public MaterialsCommand(Root root, Terminal terminal, Catalogue catalogue, PrintStream raw) {
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
    this.raw = raw;
  }

  @Override
  public Integer call() {
    if (out != null && !new WrittenFile(terminal, file, out).isUsable()) {
      return ExitCode.UNUSABLE;
    }
    return new FilingArgument(terminal, catalogue.form())
        .read(file)
        .map(this::print)
        .orElse(ExitCode.UNUSABLE);
  }

  private int print(Answers filing) {
    Letters letters = new Letters(catalogue, root.day());
    List<MaterialRow> rows = new MaterialList(catalogue, letters).rows(letters.judged(filing));
    MaterialOutput list = new MaterialOutput(catalogue, terminal.words());
    if (out != null) {
      boolean isWritten = new WrittenFile(terminal, file, out).write(content(list, filing, rows));
      return isWritten ? ExitCode.FINE : ExitCode.UNUSABLE;
    }
    switch (format) {
      case text -> list.lines(rows).forEach(terminal::say);
      case json -> terminal.json(content(list, filing, rows));
      case pdf -> raw.writeBytes(content(list, filing, rows));
    }
    terminal.out().flush();
    raw.flush();
    return ExitCode.FINE;
  }

  private byte[] content(MaterialOutput list, Answers filing, List<MaterialRow> rows) {
    return switch (format) {
      case text -> (String.join("\n", list.lines(rows)) + "\n").getBytes(StandardCharsets.UTF_8);
      case json -> list.json(rows);
      case pdf -> list.pdf(filing, rows);
    };
  }
}
