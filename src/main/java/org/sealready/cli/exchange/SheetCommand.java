package org.sealready.cli.exchange;

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
import org.sealready.service.exchange.CopyRow;
import org.sealready.service.exchange.CopySheet;
import org.sealready.service.exchange.CopySheetOutput;
import org.sealready.service.letter.Letters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheet FILING}: prints the copy sheet. */
@Command(name = "sheet", sortOptions = false)
public final class SheetCommand implements Callable<Integer> {

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
  public SheetCommand(Root root, Terminal terminal, Catalogue catalogue, PrintStream raw) {
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
    List<CopyRow> rows = new CopySheet(catalogue, letters).rows(letters.judged(filing));
    CopySheetOutput sheet = new CopySheetOutput(catalogue, terminal.words());
    if (out != null) {
      boolean isWritten = new WrittenFile(terminal, file, out).write(content(sheet, filing, rows));
      return isWritten ? ExitCode.FINE : ExitCode.UNUSABLE;
    }
    switch (format) {
      case text -> sheet.lines(rows).forEach(terminal::say);
      case json -> terminal.json(content(sheet, filing, rows));
      case pdf -> raw.writeBytes(content(sheet, filing, rows));
    }
    terminal.out().flush();
    raw.flush();
    return ExitCode.FINE;
  }

  private byte[] content(CopySheetOutput sheet, Answers filing, List<CopyRow> rows) {
    return switch (format) {
      case text -> (String.join("\n", sheet.lines(rows)) + "\n").getBytes(StandardCharsets.UTF_8);
      case json -> sheet.json(rows);
      case pdf -> sheet.pdf(filing, rows);
    };
  }
}
