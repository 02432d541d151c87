package org.sealready.cli.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.PaperInput;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.letter.Letter;
import org.sealready.service.Catalogue;
import org.sealready.service.paper.OfficialPaper;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.paper.PaperClauses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code forms list}: prints id, kind, on or off, number of pages, title of each form, and the
 * clauses that it says otherwise than the letter must.
 */
@Command(name = "list", sortOptions = false)
final class PaperListCommand implements Callable<Integer> {

  @Mixin private final PaperInput input;

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;

  PaperListCommand(Root root, Terminal terminal, Catalogue catalogue) {
    this.input = new PaperInput(terminal);
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  @Override
  public Integer call() {
    return input
        .forms(root.dataFolder(), PaperInput.Use.READ)
        .filter(forms -> PaperCommand.checkListed(forms, terminal))
        .map(this::list)
        .orElse(ExitCode.UNUSABLE);
  }

  private int list(OfficialPapers forms) {
    PaperClauses clauses = new PaperClauses(catalogue, forms);
    forms.all().forEach(form -> terminal.out().println(line(form, clauses)));
    forms
        .broken()
        .forEach(id -> terminal.complain(id + ": " + terminal.words().text("form.broken")));
    terminal.out().flush();
    return forms.broken().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private String line(OfficialPaper form, PaperClauses clauses) {
    List<String> columns = new ArrayList<>();
    columns.add(form.id());
    columns.add(form.blank().kind().name().toLowerCase(Locale.ROOT));
    columns.add(form.used() ? "on" : "off");
    columns.add(String.valueOf(form.blank().pages().size()));
    columns.add(form.isOwn() ? form.title() : title(form));
    String differing =
        clauses.of(form).stream()
            .map(problem -> problem.clause().isEmpty() ? "title" : problem.clause())
            .collect(Collectors.joining(" "));
    if (!differing.isEmpty()) {
      columns.add(differing);
    }
    return String.join("\t", columns);
  }

  private String title(OfficialPaper form) {
    return catalogue.letter(form.id()).map(Letter::title).orElse("");
  }
}
