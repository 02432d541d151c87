package org.sealready.cli.journey;

import java.io.PrintStream;
import java.util.List;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code materials FILING}: prints the materials checklist. */
@Command(name = "materials", sortOptions = false)
public final class MaterialsCommand implements Callable<Integer> {

  /** What is printed. */
  enum Format {
    text,
    json,
    pdf
  }

  @Option(names = "--format", paramLabel = "text|json|pdf")
  private Format format = Format.text;

  @Mixin private final FilingOutput output;

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;

  /**
   * @param raw takes bytes as they are
   */
  public MaterialsCommand(Root root, Terminal terminal, Catalogue catalogue, PrintStream raw) {
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
    output = new FilingOutput(terminal, catalogue, raw);
  }

  @Override
  public Integer call() {
    return output.print(this::content);
  }

  private Content content(Answers filing) {
    Letters letters = new Letters(catalogue, root.day());
    List<MaterialRow> rows = new MaterialList(catalogue, letters).rows(letters.judged(filing));
    MaterialOutput list = new MaterialOutput(catalogue, catalogue.worded(terminal.words(), filing));
    return switch (format) {
      case text -> new Content.Lines(list.lines(rows));
      case json -> new Content.Json(list.json(rows));
      case pdf -> new Content.Bytes(list.pdf(filing, rows));
    };
  }
}
