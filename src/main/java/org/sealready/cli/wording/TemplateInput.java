package org.sealready.cli.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.TextReport;
import org.sealready.form.Effective;
import org.sealready.form.Form;
import org.sealready.form.Severity;
import org.sealready.json.TemplatesJson;
import org.sealready.letter.Letter;
import org.sealready.letter.TemplateProblem;
import org.sealready.service.UnusableFile;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.wording.ClauseNames;
import org.sealready.service.wording.TemplateFile;
import org.sealready.service.wording.TemplateTexts;
import org.sealready.service.wording.WordingCheck;
import org.sealready.service.wording.Wordings;
import org.sealready.words.Words;
import picocli.CommandLine.Option;

/**
 * The input of the commands that check wordings: files, their letters, and the filing to test them
 * with.
 */
final class TemplateInput {

  private static final String ENDING = ".txt";

  /** A wording that was read, and what is wrong with it. */
  record Checked(Path file, Letter letter, String text, List<TemplateProblem> problems) {

    boolean isUsable() {
      return problems.stream().noneMatch(TemplateProblem::isError);
    }

    long count(Severity severity) {
      return problems.stream().filter(one -> one.kind().severity() == severity).count();
    }
  }

  @Option(names = "--letter", paramLabel = "ID")
  private String id;

  @Option(names = "--filing", paramLabel = "FILING")
  private Path filing;

  private final TemplatesCommand.Desk desk;
  private Optional<Effective> given = Optional.empty();

  TemplateInput(TemplatesCommand.Desk desk) {
    this.desk = desk;
  }

  /** Reads the filing, if one is named. */
  void open() throws UnusableFile {
    if (filing != null) {
      Form form = desk.catalogue().form();
      given = Optional.of(form.effective(new FilingFiles(form).read(filing)));
    }
  }

  /** Prints what is wrong with the filing; returns the exit code. */
  int complain(UnusableFile unusable) {
    desk.complain(filing, desk.terminal().words().phrase(unusable.phrase()));
    return ExitCode.UNUSABLE;
  }

  /** These files, and what is in these folders. */
  List<Path> files(List<Path> named) {
    List<Path> all = new ArrayList<>();
    for (Path path : named) {
      List<Path> within = Files.isDirectory(path) ? in(path) : List.of();
      // A folder without any, or that cannot be looked into, is named in what is said about it.
      all.addAll(within.isEmpty() ? List.of(path) : within);
    }
    return all;
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unlisted) {
      // Then the folder itself is the input, and reading it reports what is wrong.
      return List.of();
    }
  }

  /** Files in the user's folder of wordings that are called after no letter. */
  List<Path> strays(Wordings wordings) {
    return in(wordings.folder()).stream().filter(file -> !isOfALetter(file, wordings)).toList();
  }

  private static boolean isOfALetter(Path file, Wordings wordings) {
    String name = file.getFileName().toString();
    return wordings.of(name.substring(0, name.length() - ENDING.length())).isPresent();
  }

  /** Reads and checks this file. */
  Checked check(Path file) throws UnusableFile {
    String text = TemplateFile.read(file);
    return check(file, letter(file), text);
  }

  /** Checks the text of this file. */
  Checked check(Path file, Letter letter, String text) {
    WordingCheck check = new WordingCheck(desk.catalogue());
    List<TemplateProblem> problems =
        given
            .map(answers -> check.of(letter, text, answers))
            .orElseGet(() -> check.of(letter, text));
    return new Checked(file, letter, text, problems);
  }

  private Letter letter(Path file) throws UnusableFile {
    String name = file.getFileName().toString();
    String wanted = id != null ? id : name.replaceFirst("\\Q" + ENDING + "\\E$", "");
    return desk.catalogue()
        .letter(wanted)
        .orElseThrow(() -> UnusableFile.because("templates.which-letter"));
  }

  /** Prints a report for a reader. */
  void print(Checked checked) {
    Words words = desk.terminal().words();
    TemplateTexts texts = new TemplateTexts(desk.catalogue(), words);
    var out = desk.terminal().out();
    desk.terminal().say(checked.file());
    for (TemplateProblem problem : checked.problems()) {
      Severity severity = problem.kind().severity();
      String head = TextReport.sign(severity) + " " + words.severity(severity);
      out.println(("  " + head + "  " + texts.place(problem)).stripTrailing());
      out.println("      " + texts.line(checked.letter(), problem));
    }
    out.println(
        "  "
            + words.text(
                "check.summary", checked.count(Severity.ERROR), checked.count(Severity.WARNING)));
  }

  /** The same for a program. */
  TemplatesJson.FileProblems json(Checked checked) {
    TemplateTexts texts = new TemplateTexts(desk.catalogue(), desk.terminal().words());
    return new TemplatesJson.FileProblems(
        checked.file().toString(),
        checked.letter().id(),
        checked.problems().stream()
            .map(
                problem ->
                    new TemplatesJson.Problem(
                        problem.line(),
                        TemplateTexts.id(problem),
                        problem.kind().severity(),
                        texts.line(checked.letter(), problem),
                        compared(checked.letter(), problem)))
            .toList());
  }

  private Optional<TemplatesJson.Compared> compared(Letter letter, TemplateProblem problem) {
    return Optional.of(problem.clause())
        .filter(clause -> !clause.isEmpty())
        .map(
            clause ->
                new TemplatesJson.Compared(
                    clause,
                    new ClauseNames(desk.terminal().words()).bundled(letter, clause),
                    problem.what()));
  }
}
