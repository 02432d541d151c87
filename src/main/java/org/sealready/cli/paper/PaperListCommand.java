package org.sealready.cli.paper;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.PaperInput;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.letter.Letter;
import org.sealready.service.Catalogue;
import org.sealready.service.paper.OfficialPaper;
import org.sealready.service.paper.OfficialPapers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code forms list}: prints id, kind, on or off, number of pages and title of each form. */
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
    forms.all().forEach(form -> terminal.out().println(line(form)));
    forms
        .broken()
        .forEach(id -> terminal.complain(id + ": " + terminal.words().text("form.broken")));
    terminal.out().flush();
    return forms.broken().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private String line(OfficialPaper form) {
    return String.join(
        "\t",
        form.id(),
        form.blank().kind().name().toLowerCase(Locale.ROOT),
        form.used() ? "on" : "off",
        String.valueOf(form.blank().pages().size()),
        form.isOwn() ? form.title() : catalogue.letter(form.id()).map(Letter::title).orElse(""));
  }
}
