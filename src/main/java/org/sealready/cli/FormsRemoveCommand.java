package org.sealready.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.sealready.draft.NotSaved;
import org.sealready.service.OfficialForms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code forms remove ID}: removes a form for good, also one that cannot be read any more. */
@Command(name = "remove", sortOptions = false)
final class FormsRemoveCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID")
  private String id;

  @Mixin private final PaperInput input;

  private final Root root;
  private final Terminal terminal;

  FormsRemoveCommand(Root root, Terminal terminal) {
    this.input = new PaperInput(terminal);
    this.root = root;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return input
        .forms(root.dataFolder(), PaperInput.Use.CHANGE)
        .map(this::removeFrom)
        .orElse(ExitCode.UNUSABLE);
  }

  private int removeFrom(OfficialForms forms) {
    return forms.broken().contains(id)
        ? remove(forms)
        : FormsCommand.find(forms, id, terminal, form -> remove(forms));
  }

  private int remove(OfficialForms forms) {
    try {
      forms.remove(id);
      return ExitCode.FINE;
    } catch (NotSaved unsaved) {
      String kind = unsaved.kind().name().toLowerCase(Locale.ROOT);
      terminal.complain(terminal.words().text("save." + kind));
      return ExitCode.UNUSABLE;
    }
  }
}
