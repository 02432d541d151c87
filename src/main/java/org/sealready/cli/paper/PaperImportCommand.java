package org.sealready.cli.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.PaperInput;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.letter.Letter;
import org.sealready.letter.TemplateProblem;
import org.sealready.service.Catalogue;
import org.sealready.service.inspection.Inspected;
import org.sealready.service.inspection.Inspection;
import org.sealready.service.inspection.PaperRefused;
import org.sealready.service.paper.OfficialPaper;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.paper.PaperClauses;
import org.sealready.service.paper.PaperImport;
import org.sealready.service.wording.ClauseNames;
import org.sealready.vault.file.NotSaved;
import org.sealready.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forms import FILE}: imports a form, instead of a letter or as a separate one. */
@Command(name = "import", sortOptions = false)
final class PaperImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE")
  private Path file;

  @Option(names = "--letter", paramLabel = "ID")
  private String letter;

  @Option(names = "--title", paramLabel = "TEXT")
  private String title;

  @Option(names = "--placement", paramLabel = "JSON")
  private Path placement;

  @Option(names = "--keep-values")
  private boolean keepValues;

  @Mixin private final PaperInput input;

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;

  PaperImportCommand(Root root, Terminal terminal, Catalogue catalogue) {
    this.input = new PaperInput(terminal);
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  @Override
  public Integer call() {
    Words words = terminal.words();
    if ((letter == null) == (title == null || title.isBlank())) {
      terminal.complain(words.text("cli.see-help", words.text("forms.letter-or-title")));
      return ExitCode.UNUSABLE;
    }
    Optional<Letter> found = Optional.ofNullable(letter).flatMap(catalogue::letter);
    if (letter != null && found.isEmpty()) {
      terminal.complain(words.text("cli.unknown-letter", letter));
      return ExitCode.UNUSABLE;
    }
    return input
        .forms(root.dataFolder(), PaperInput.Use.CHANGE)
        .filter(forms -> PaperCommand.checkListed(forms, terminal))
        .map(forms -> keep(forms, found))
        .orElse(ExitCode.UNUSABLE);
  }

  private int keep(OfficialPapers forms, Optional<Letter> found) {
    Words words = terminal.words();
    PaperImport desk = new PaperImport(catalogue, forms);
    Inspection inspection = new Inspection(Inspection.Limits.STANDARD);
    try {
      Inspected read = inspection.of(file);
      Inspected paper = keepValues ? read : read.cleared();
      OfficialPaper form =
          found.isPresent() ? desk.forLetter(paper, found.get()) : desk.besides(paper, title);
      tell(form, read.held());
      tellClauses(new PaperClauses(catalogue, forms), form);
      return placement == null
          ? ExitCode.FINE
          : new PaperPlaceCommand(root, terminal, catalogue).place(forms, form, placement);
    } catch (PaperRefused refused) {
      terminal.complain(file + ": " + refused.line(words));
    } catch (NotSaved unsaved) {
      terminal.complain(words.text(unsaved.kind().key()));
    }
    return ExitCode.UNUSABLE;
  }

  private void tellClauses(PaperClauses clauses, OfficialPaper form) {
    clauses.letter(form).ifPresent(its -> tellClauses(its, clauses.of(form)));
    terminal.out().flush();
  }

  /** Both texts of each clause; whose text is right is for a person to say. */
  private void tellClauses(Letter its, List<TemplateProblem> problems) {
    Words words = terminal.words();
    ClauseNames names = new ClauseNames(words);
    names
        .differing(its, problems)
        .ifPresent(some -> terminal.out().println(words.text("forms.differs", some)));
    for (TemplateProblem problem : problems) {
      terminal.out().println("    " + names.compared(its, problem));
    }
  }

  private void tell(OfficialPaper form, int held) {
    Words words = terminal.words();
    int slots = form.blank().slots().size();
    terminal
        .out()
        .println(
            slots == 0
                ? words.text("forms.imported", form.id(), form.blank().pages().size())
                : words.text("forms.matched", form.id(), slots, PaperImport.filled(form)));
    int guesses = form.placement().guesses();
    if (guesses > 0) {
      terminal.out().println(words.text("forms.guessed", form.id(), guesses));
    }
    if (held > 0) {
      terminal.out().println(words.text(keepValues ? "forms.kept" : "forms.cleared", held));
    }
    if (form.blank().signed()) {
      terminal.out().println(words.text("form.signed"));
    }
    terminal.out().flush();
  }
}
