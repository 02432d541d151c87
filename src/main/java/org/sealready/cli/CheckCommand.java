package org.sealready.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.FilingArgument;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.cli.common.TextReport;
import org.sealready.form.Answers;
import org.sealready.form.Judged;
import org.sealready.form.Severity;
import org.sealready.json.ProblemsJson;
import org.sealready.json.ProblemsJson.FileProblems;
import org.sealready.service.Catalogue;
import org.sealready.service.Checks;
import org.sealready.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check FILE...}: prints the problems of filing files. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  /** How the report is printed. */
  enum Format {
    text,
    json
  }

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;

  CheckCommand(Root root, Terminal terminal, Catalogue catalogue) {
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  @Override
  public Integer call() {
    Checks checks = new Checks(catalogue.form(), root.day());
    FilingArgument reader = new FilingArgument(terminal, catalogue.form());
    List<Report> reports = new ArrayList<>();
    int code = ExitCode.FINE;
    for (Path file : files) {
      Optional<Report> report = reader.read(file).map(answers -> report(file, answers, checks));
      report.ifPresent(reports::add);
      code =
          Math.max(
              code, report.map(Report::problems).map(CheckCommand::code).orElse(ExitCode.UNUSABLE));
    }
    print(reports);
    return code;
  }

  /** The problems of a file, and the words that they are said in. */
  private record Report(FileProblems problems, Words words) {}

  private Report report(Path file, Answers answers, Checks checks) {
    Judged judged = checks.judged(answers);
    Words words = catalogue.worded(terminal.words(), judged.effective());
    return new Report(new FileProblems(file.toString(), checks.worded(judged, words)), words);
  }

  private void print(List<Report> reports) {
    switch (format) {
      case text ->
          reports.forEach(
              report ->
                  new TextReport(terminal, report.words(), catalogue.form())
                      .print(report.problems()));
      case json ->
          terminal.json(ProblemsJson.write(reports.stream().map(Report::problems).toList()));
    }
    terminal.out().flush();
  }

  private static int code(FileProblems report) {
    boolean hasErrors =
        report.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    return hasErrors ? ExitCode.PROBLEMS : ExitCode.FINE;
  }
}
