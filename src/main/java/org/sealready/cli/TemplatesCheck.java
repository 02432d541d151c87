package org.sealready.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sealready.json.TemplatesJson;
import org.sealready.service.UnusableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code templates check [FILE...]}: prints what is wrong with wordings. */
@Command(name = "check", sortOptions = false)
final class TemplatesCheck implements Callable<Integer> {

  /** How the report is printed. */
  enum Format {
    text,
    json
  }

  @Parameters(paramLabel = "FILE", arity = "0..*")
  private List<Path> files = List.of();

  @Mixin private final TemplateInput input;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  private final TemplatesCommand.Desk desk;

  TemplatesCheck(TemplatesCommand.Desk desk) {
    this.desk = desk;
    this.input = new TemplateInput(desk);
  }

  @Override
  public Integer call() {
    List<TemplateInput.Checked> reports = new ArrayList<>();
    int code = ExitCode.FINE;
    try {
      input.open();
    } catch (UnusableFile filing) {
      return input.complain(filing);
    }
    for (Path file : input.files(files)) {
      try {
        TemplateInput.Checked checked = input.check(file);
        reports.add(checked);
        code = Math.max(code, checked.isUsable() ? ExitCode.FINE : ExitCode.PROBLEMS);
      } catch (UnusableFile unusable) {
        desk.complain(file, desk.terminal().words().phrase(unusable.phrase()));
        code = ExitCode.UNUSABLE;
      }
    }
    print(reports);
    return code;
  }

  private void print(List<TemplateInput.Checked> reports) {
    switch (format) {
      case text -> reports.forEach(input::print);
      case json ->
          desk.terminal().json(TemplatesJson.problems(reports.stream().map(input::json).toList()));
    }
    desk.terminal().out().flush();
  }
}
