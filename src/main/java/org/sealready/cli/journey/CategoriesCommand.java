package org.sealready.cli.journey;

import java.util.List;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.Terminal;
import org.sealready.journey.category.ApplicantKind;
import org.sealready.journey.category.CategoryTable;
import org.sealready.service.Catalogue;
import org.sealready.service.category.CategoryReport;
import org.sealready.service.category.CategorySearch;
import org.sealready.service.category.FoundCategories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code categories WORD...}: the platform's categories and the papers that they ask for. */
@Command(name = "categories", sortOptions = false)
public final class CategoriesCommand implements Callable<Integer> {

  /** What is printed. */
  enum Format {
    text,
    json
  }

  /** As {@link ApplicantKind}, in the letters of arguments. */
  enum Entity {
    company,
    individual,
    overseas
  }

  @Parameters(paramLabel = "WORD", arity = "0..*")
  private List<String> words = List.of();

  @Option(names = "--entity", paramLabel = "company|individual|overseas")
  private Entity entity = Entity.company;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  private final Terminal terminal;
  private final Catalogue catalogue;

  public CategoriesCommand(Terminal terminal, Catalogue catalogue) {
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  @Override
  public Integer call() {
    String typed = String.join(" ", words);
    if (!words.isEmpty() && typed.isBlank()) {
      terminal.complain(terminal.words().text("category.blank"));
      return ExitCode.UNUSABLE;
    }
    CategoryTable table = catalogue.journey().categories().get();
    CategoryReport report = new CategoryReport(table, terminal.words());
    ApplicantKind kind = ApplicantKind.of(entity.name()).orElseThrow();
    FoundCategories found = new CategorySearch(table).find(kind, typed);
    boolean isNone = found.hits().isEmpty();
    if (format == Format.json) {
      terminal.json(report.json(found));
    } else if (!isNone) {
      report.lines(found).forEach(terminal::say);
    }
    if (isNone) {
      terminal.complain(report.nothing(found, kind, typed));
    }
    terminal.out().flush();
    return isNone ? ExitCode.PROBLEMS : ExitCode.FINE;
  }
}
