package org.sealready.cli.wording;

import java.util.List;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.PaperInput;
import org.sealready.form.Severity;
import org.sealready.json.TemplatesJson;
import org.sealready.letter.TemplateProblem;
import org.sealready.service.wording.Wording;
import org.sealready.service.wording.Wordings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code templates list}: each letter, whose wording it has, and what is wrong with that. */
@Command(name = "list", sortOptions = false)
final class TemplatesList implements Callable<Integer> {

  /** How the list is printed. */
  enum Format {
    text,
    json
  }

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  @Mixin private final PaperInput papers;

  private final TemplatesCommand.Desk desk;

  TemplatesList(TemplatesCommand.Desk desk) {
    this.desk = desk;
    this.papers = new PaperInput(desk.terminal());
  }

  @Override
  public Integer call() {
    return desk.wordings(papers, PaperInput.Use.READ).map(this::list).orElse(ExitCode.UNUSABLE);
  }

  private int list(Wordings wordings) {
    List<TemplatesJson.Row> rows = wordings.all().stream().map(TemplatesList::row).toList();
    switch (format) {
      case text -> rows.forEach(this::print);
      case json -> desk.terminal().json(TemplatesJson.list(rows));
    }
    desk.terminal().out().flush();
    return desk.unlisted(wordings);
  }

  private void print(TemplatesJson.Row row) {
    desk.terminal()
        .out()
        .println(row.id() + "\t" + row.state() + "\t" + row.problems() + "\t" + row.title());
  }

  private static TemplatesJson.Row row(Wording wording) {
    return new TemplatesJson.Row(
        wording.letter().id(), wording.letter().title(), state(wording), problems(wording));
  }

  /** The states as the command line promises them, in every language. */
  private static String state(Wording wording) {
    return switch (wording) {
      case Wording.Bundled bundled -> "bundled";
      case Wording.Own own -> "own";
      case Wording.Broken broken -> "broken";
      case Wording.Unreadable unreadable -> "broken";
    };
  }

  private static int problems(Wording wording) {
    return switch (wording) {
      case Wording.Bundled bundled -> 0;
      case Wording.Own own -> count(own.problems());
      case Wording.Broken broken -> count(broken.problems());
      case Wording.Unreadable unreadable -> 1;
    };
  }

  private static int count(List<TemplateProblem> problems) {
    return (int) problems.stream().filter(one -> one.kind().severity() != Severity.HINT).count();
  }
}
