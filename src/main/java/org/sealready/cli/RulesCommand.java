package org.sealready.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.json.RulesJson;
import org.sealready.service.Catalogue;
import org.sealready.service.CoverageTable;
import org.sealready.service.RuleBook;
import org.sealready.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rules}: prints every rule and question with its source. */
@Command(name = "rules", sortOptions = false)
final class RulesCommand implements Callable<Integer> {

  /** How the list is printed. */
  enum Format {
    text,
    json,
    coverage
  }

  @Option(names = "--format", paramLabel = "text|json|coverage")
  private Format format = Format.text;

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;

  RulesCommand(Root root, Terminal terminal, Catalogue catalogue) {
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  @Override
  public Integer call() {
    RuleBook book = new RuleBook(catalogue);
    switch (format) {
      case text -> book.entries().forEach(this::print);
      case json -> terminal.json(RulesJson.write(rows(book)));
      case coverage -> terminal.out().print(CoverageTable.of(catalogue, terminal.words()));
    }
    terminal.out().flush();
    return ExitCode.FINE;
  }

  private void print(RuleBook.Entry entry) {
    Words words = terminal.words();
    terminal.out().println(entry.rule().id() + "  " + words.severity(entry.rule().severity()));
    terminal.out().println("    " + text(entry));
    terminal.out().println("    " + words.text("rules.fields", String.join(" ", entry.fields())));
    if (!entry.provinces().isEmpty()) {
      terminal
          .out()
          .println("    " + words.text("rules.provinces", String.join(" ", entry.provinces())));
    }
    if (!entry.reasons().isEmpty()) {
      terminal
          .out()
          .println("    " + words.text("rules.reasons", String.join(" ", entry.reasons())));
    }
    terminal
        .out()
        .println(
            "    " + words.text("check.source", words.source(entry.rule().source(), root.day())));
  }

  private String text(RuleBook.Entry entry) {
    Words words = terminal.words();
    return entry
        .question()
        .map(question -> words.text("rules.question", words.question(question)))
        .orElseGet(() -> words.text("rules.rule", message(entry)));
  }

  /** The message without a filing: the label of the first field, and dots for what is not known. */
  private String message(RuleBook.Entry entry) {
    Words words = terminal.words();
    String label =
        entry.fields().stream()
            .findFirst()
            .flatMap(catalogue.form()::field)
            .map(words::label)
            .orElse("…");
    return words.message(entry.rule()).replace("{label}", label).replaceAll("\\{\\d+}", "…");
  }

  private List<RulesJson.Row> rows(RuleBook book) {
    return book.entries().stream()
        .map(
            entry ->
                new RulesJson.Row(
                    entry.rule().id(),
                    entry.question().map(terminal.words()::question).orElse(""),
                    entry.rule().severity(),
                    entry.rule().waivable(),
                    entry.fields(),
                    entry.provinces(),
                    entry.reasons(),
                    message(entry),
                    entry.rule().source(),
                    entry.rule().source().yearsIfOld(root.day())))
        .toList();
  }
}
