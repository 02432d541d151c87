package org.sealready.cli.wording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.Ids;
import org.sealready.cli.common.OutputTrouble;
import org.sealready.cli.common.PaperInput;
import org.sealready.service.UnusableFile;
import org.sealready.service.wording.TemplateFile;
import org.sealready.service.wording.Wording;
import org.sealready.service.wording.Wordings;
import org.sealready.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code templates export [ID...]}: writes wordings into a folder, to be edited there. */
@Command(name = "export", sortOptions = false)
final class TemplatesExport implements Callable<Integer> {

  @Parameters(paramLabel = "ID", arity = "0..*")
  private List<String> ids = List.of();

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out;

  @Option(names = "--bundled")
  private boolean bundled;

  @Option(names = "--replace")
  private boolean replace;

  @Mixin private final PaperInput papers;

  private final TemplatesCommand.Desk desk;

  /** Whether nothing more can be written into the folder. */
  private boolean isClosed;

  TemplatesExport(TemplatesCommand.Desk desk) {
    this.desk = desk;
    this.papers = new PaperInput(desk.terminal());
  }

  @Override
  public Integer call() {
    return desk.wordings(papers, PaperInput.Use.READ)
        .map(this::exportAll)
        .orElse(ExitCode.UNUSABLE);
  }

  private int exportAll(Wordings wordings) {
    if (!Ids.checkKnown(ids, wordings, desk.terminal())) {
      return ExitCode.UNUSABLE;
    }
    int code = ExitCode.FINE;
    for (Wording wording : wordings.all()) {
      String id = wording.letter().id();
      if (!isClosed && (ids.isEmpty() || ids.contains(id))) {
        code = Math.max(code, export(wordings, wording, out.resolve(id + ".txt")));
      }
    }
    desk.terminal().out().flush();
    return code;
  }

  private int export(Wordings wordings, Wording wording, Path file) {
    Words words = desk.terminal().words();
    String id = wording.letter().id();
    if (!bundled && wording instanceof Wording.Unreadable(var letter, var why)) {
      desk.complain(wordings.file(id), words.phrase(why.phrase()));
      return ExitCode.PROBLEMS;
    }
    try {
      TemplateFile.write(file, bundled ? wordings.bundledText(id) : wordings.text(id), replace);
      desk.terminal().say(file);
      return ExitCode.FINE;
    } catch (UnusableFile exists) {
      desk.complain(file, words.phrase(exists.phrase()));
      return ExitCode.PROBLEMS;
    } catch (IOException notWritten) {
      isClosed = true;
      desk.terminal().complain(OutputTrouble.line(words, out, notWritten));
      return ExitCode.UNUSABLE;
    }
  }
}
