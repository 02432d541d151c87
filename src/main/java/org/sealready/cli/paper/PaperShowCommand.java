package org.sealready.cli.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.OutputTrouble;
import org.sealready.cli.common.PaperInput;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.json.PlacementJson;
import org.sealready.service.paper.OfficialPaper;
import org.sealready.service.paper.OfficialPapers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code forms show ID}: prints the placement, as a file for {@code forms place}, or writes the
 * pictures of the pages.
 */
@Command(name = "show", sortOptions = false)
final class PaperShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID")
  private String id;

  @Option(names = "--pictures", paramLabel = "DIR")
  private Path pictures;

  @Mixin private final PaperInput input;

  private final Root root;
  private final Terminal terminal;

  PaperShowCommand(Root root, Terminal terminal) {
    this.input = new PaperInput(terminal);
    this.root = root;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return input
        .forms(root.dataFolder(), PaperInput.Use.READ)
        .map(forms -> PaperCommand.find(forms, id, terminal, form -> show(forms, form)))
        .orElse(ExitCode.UNUSABLE);
  }

  private int show(OfficialPapers forms, OfficialPaper form) {
    return pictures == null ? places(form) : pictures(forms, form);
  }

  private int places(OfficialPaper form) {
    terminal.json(PlacementJson.write(form.placement()));
    terminal.out().flush();
    return ExitCode.FINE;
  }

  private int pictures(OfficialPapers forms, OfficialPaper form) {
    for (int page = 0; page < form.blank().pages().size(); page++) {
      byte[] picture;
      try {
        picture = forms.picture(form, page);
      } catch (IOException unreadable) {
        terminal.complain(id + ": " + terminal.words().text("form.broken"));
        return ExitCode.PROBLEMS;
      }
      Path file = pictures.resolve("page-" + (page + 1) + ".png");
      try {
        Files.createDirectories(pictures);
        Files.write(file, picture);
      } catch (IOException failure) {
        terminal.complain(OutputTrouble.line(terminal.words(), pictures, failure));
        return ExitCode.UNUSABLE;
      }
      terminal.say(file);
    }
    terminal.out().flush();
    return ExitCode.FINE;
  }
}
