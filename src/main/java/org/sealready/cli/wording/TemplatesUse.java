package org.sealready.cli.wording;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.PaperInput;
import org.sealready.service.UnusableFile;
import org.sealready.service.wording.Wordings;
import org.sealready.vault.file.NotSaved;
import org.sealready.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code templates use FILE...}: uses these wordings from now on, if they are valid. */
@Command(name = "use", sortOptions = false)
final class TemplatesUse implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files;

  @Mixin private final TemplateInput input;

  @Mixin private final PaperInput papers;

  private final TemplatesCommand.Desk desk;

  TemplatesUse(TemplatesCommand.Desk desk) {
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
    return desk.wordings(papers, PaperInput.Use.CHANGE).map(this::useAll).orElse(ExitCode.UNUSABLE);
  }

  private int useAll(Wordings wordings) {
    int code = ExitCode.FINE;
    for (Path file : input.files(files)) {
      code = Math.max(code, use(wordings, file));
    }
    desk.terminal().out().flush();
    return code;
  }

  private int use(Wordings wordings, Path file) {
    Words words = desk.terminal().words();
    try {
      TemplateInput.Checked checked = input.check(file);
      if (!checked.problems().isEmpty()) {
        input.print(checked);
      }
      if (!checked.isUsable()) {
        desk.complain(file, words.text("templates.refused"));
        return ExitCode.PROBLEMS;
      }
      String id = checked.letter().id();
      wordings.use(id, checked.text());
      desk.terminal().out().println(wordings.file(id));
      return ExitCode.FINE;
    } catch (UnusableFile unusable) {
      desk.complain(file, words.phrase(unusable.phrase()));
      return ExitCode.UNUSABLE;
    } catch (NotSaved failure) {
      desk.complain(file, words.text(failure.kind().key()));
      return ExitCode.UNUSABLE;
    }
  }
}
