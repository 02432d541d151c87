package org.sealready.cli.wording;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.Ids;
import org.sealready.cli.common.PaperInput;
import org.sealready.service.wording.Wordings;
import org.sealready.vault.file.NotSaved;
import org.sealready.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code templates reset ID...}: back to the bundled wording; the user's is moved to {@code aside}.
 */
@Command(name = "reset", sortOptions = false)
final class TemplatesReset implements Callable<Integer> {

  @Parameters(paramLabel = "ID", arity = "0..*")
  private List<String> ids = List.of();

  @Option(names = "--all")
  private boolean all;

  @Mixin private final PaperInput papers;

  private final TemplatesCommand.Desk desk;

  TemplatesReset(TemplatesCommand.Desk desk) {
    this.desk = desk;
    this.papers = new PaperInput(desk.terminal());
  }

  @Override
  public Integer call() {
    Words words = desk.terminal().words();
    if (ids.isEmpty() != all) {
      desk.terminal().complain(words.text("cli.see-help", words.text("templates.which")));
      return ExitCode.UNUSABLE;
    }
    return desk.wordings(papers, PaperInput.Use.CHANGE)
        .map(this::resetAll)
        .orElse(ExitCode.UNUSABLE);
  }

  private int resetAll(Wordings wordings) {
    if (!Ids.checkKnown(ids, wordings, desk.terminal())) {
      return ExitCode.UNUSABLE;
    }
    List<String> some =
        all ? wordings.all().stream().map(wording -> wording.letter().id()).toList() : ids;
    int code = ExitCode.FINE;
    for (String id : some) {
      code = Math.max(code, reset(wordings, id));
    }
    desk.terminal().out().flush();
    return code;
  }

  /** Prints the new path of the user's wording. */
  private int reset(Wordings wordings, String id) {
    try {
      Optional<Path> kept = wordings.reset(id);
      kept.ifPresent(file -> desk.terminal().out().println(file));
      return ExitCode.FINE;
    } catch (NotSaved failure) {
      String key = failure.kind().key();
      desk.complain(wordings.file(id), desk.terminal().words().text(key));
      return ExitCode.UNUSABLE;
    }
  }
}
