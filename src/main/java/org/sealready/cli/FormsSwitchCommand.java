package org.sealready.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.sealready.draft.NotSaved;
import org.sealready.service.OfficialForms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code forms on ID} and {@code forms off ID}: the form, or our own wording again. */
abstract class FormsSwitchCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID")
  private String id;

  @Mixin private final PaperInput input;

  private final Root root;
  private final Terminal terminal;
  private final boolean used;

  private FormsSwitchCommand(Root root, Terminal terminal, boolean used) {
    this.input = new PaperInput(terminal);
    this.root = root;
    this.terminal = terminal;
    this.used = used;
  }

  @Override
  public Integer call() {
    return input
        .forms(root.dataFolder(), PaperInput.Use.CHANGE)
        .map(forms -> FormsCommand.find(forms, id, terminal, form -> change(forms)))
        .orElse(ExitCode.UNUSABLE);
  }

  private int change(OfficialForms forms) {
    try {
      forms.use(id, used);
      return ExitCode.FINE;
    } catch (NotSaved unsaved) {
      String kind = unsaved.kind().name().toLowerCase(Locale.ROOT);
      terminal.complain(terminal.words().text("save." + kind));
      return ExitCode.UNUSABLE;
    }
  }

  /** The form goes before our own wording. */
  @Command(name = "on", sortOptions = false)
  static final class On extends FormsSwitchCommand {
    On(Root root, Terminal terminal) {
      super(root, terminal, true);
    }
  }

  /** Our own wording again; the form stays. */
  @Command(name = "off", sortOptions = false)
  static final class Off extends FormsSwitchCommand {
    Off(Root root, Terminal terminal) {
      super(root, terminal, false);
    }
  }
}
