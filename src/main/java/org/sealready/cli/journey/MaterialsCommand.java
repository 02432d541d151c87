package org.sealready.cli.journey;

import java.util.List;
import java.util.concurrent.Callable;
import org.sealready.cli.common.FilingOutput;
import org.sealready.cli.common.FilingOutput.Content;
import org.sealready.cli.common.FilingOutput.Given;
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

  public MaterialsCommand(FilingOutput output) {
    this.output = output;
  }

  @Override
  public Integer call() {
    return output.print(this::content);
  }

  private Content content(Given given) {
    Letters letters = given.letters();
    List<MaterialRow> rows =
        new MaterialList(given.catalogue(), letters).rows(letters.judged(given.filing()));
    MaterialOutput list = new MaterialOutput(given.catalogue(), given.words());
    return switch (format) {
      case text -> new Content.Lines(list.lines(rows));
      case json -> new Content.Json(list.json(rows));
      case pdf -> new Content.Bytes(list.pdf(given.filing(), rows));
    };
  }
}
