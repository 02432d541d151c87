package org.sealready.cli.journey;

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
    return new FilingOutput(terminal, catalogue, raw, file, Optional.ofNullable(out))
        .print(this::content);
  }

  private Content content(Answers filing) {
    Letters letters = new Letters(catalogue, root.day());
    List<MaterialRow> rows = new MaterialList(catalogue, letters).rows(letters.judged(filing));
    MaterialOutput list = new MaterialOutput(catalogue, terminal.words());
    return switch (format) {
      case text -> new Content.Lines(list.lines(rows));
      case json -> new Content.Json(list.json(rows));
      case pdf -> new Content.Bytes(list.pdf(filing, rows));
    };
  }
}
