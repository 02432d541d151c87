package org.sealready.cli.exchange;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sealready.cli.common.FilingOutput;
import org.sealready.cli.common.FilingOutput.Content;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
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
    return new FilingOutput(terminal, catalogue, raw, file, Optional.ofNullable(out))
        .print(this::content);
  }

  private Content content(Answers filing) {
    Letters letters = new Letters(catalogue, root.day());
    List<CopyRow> rows = new CopySheet(catalogue, letters).rows(letters.judged(filing));
    CopySheetOutput sheet = new CopySheetOutput(catalogue, terminal.words());
    return switch (format) {
      case text -> new Content.Lines(sheet.lines(rows));
      case json -> new Content.Json(sheet.json(rows));
      case pdf -> new Content.Bytes(sheet.pdf(filing, rows));
    };
  }
}
