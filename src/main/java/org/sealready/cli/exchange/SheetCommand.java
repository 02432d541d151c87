package org.sealready.cli.exchange;

import java.util.List;
import java.util.concurrent.Callable;
import org.sealready.cli.common.FilingOutput;
import org.sealready.cli.common.FilingOutput.Content;
import org.sealready.cli.common.FilingOutput.Given;
import org.sealready.service.exchange.CopyRow;
import org.sealready.service.exchange.CopySheet;
import org.sealready.service.exchange.CopySheetOutput;
import org.sealready.service.letter.Letters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sheet FILING}: prints the copy sheet. */
@Command(name = "sheet", sortOptions = false)
public final class SheetCommand implements Callable<Integer> {

  /** What is printed. */
  enum Format {
    text,
    json,
    pdf
  }

  @Option(names = "--format", paramLabel = "text|json|pdf")
  private Format format = Format.text;

  @Mixin private final FilingOutput output;

  public SheetCommand(FilingOutput output) {
    this.output = output;
  }

  @Override
  public Integer call() {
    return output.print(this::content);
  }

  private Content content(Given given) {
    Letters letters = given.letters();
    List<CopyRow> rows =
        new CopySheet(given.catalogue(), letters).rows(letters.judged(given.filing()));
    CopySheetOutput sheet = new CopySheetOutput(given.catalogue(), given.words());
    return switch (format) {
      case text -> new Content.Lines(sheet.lines(rows));
      case json -> new Content.Json(sheet.json(rows));
      case pdf -> new Content.Bytes(sheet.pdf(given.filing(), rows));
    };
  }
}
