package org.sealready.cli.wording;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.PaperInput;
import org.sealready.json.TemplatesJson;
import org.sealready.service.UnusableFile;
import org.sealready.service.wording.Wording;
import org.sealready.service.wording.Wordings;
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

  @Mixin private final PaperInput papers;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  private final TemplatesCommand.Desk desk;

  TemplatesCheck(TemplatesCommand.Desk desk) {
    this.desk = desk;
    this.input = new TemplateInput(desk);
    this.papers = new PaperInput(desk.terminal());
  }

  @Override
  public Integer call() {
    try {
      input.open();
    } catch (UnusableFile filing) {
      return input.complain(filing);
    }
    return files.isEmpty()
        ? desk.wordings(papers, PaperInput.Use.READ).map(this::checkOwn).orElse(ExitCode.UNUSABLE)
        : checkFiles();
  }

  /** The user's own wordings, sealed or not. */
  private int checkOwn(Wordings wordings) {
    if (desk.unlisted(wordings) != ExitCode.FINE) {
      return ExitCode.UNUSABLE;
    }
    List<TemplateInput.Checked> reports = new ArrayList<>();
    int code = ExitCode.FINE;
    for (Wording wording : wordings.all()) {
      Path file = wordings.file(wording.letter().id());
      if (wording instanceof Wording.Unreadable(var letter, var why)) {
        desk.complain(file, desk.terminal().words().phrase(why.phrase()));
        code = ExitCode.UNUSABLE;
      } else if (!(wording instanceof Wording.Bundled)) {
        String text = wordings.text(wording.letter().id());
        reports.add(input.check(file, wording.letter(), text));
      }
    }
    for (Path stray : input.strays(wordings)) {
      desk.complain(stray, desk.terminal().words().text("templates.which-letter"));
      code = ExitCode.UNUSABLE;
    }
    boolean usable = reports.stream().allMatch(TemplateInput.Checked::isUsable);
    print(reports);
    return Math.max(code, usable ? ExitCode.FINE : ExitCode.PROBLEMS);
  }

  private int checkFiles() {
    List<TemplateInput.Checked> reports = new ArrayList<>();
    int code = ExitCode.FINE;
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
