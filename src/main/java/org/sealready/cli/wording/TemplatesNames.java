package org.sealready.cli.wording;

import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.service.wording.PlaceholderNames;
import picocli.CommandLine.Command;

/** {@code templates names}: what a template can print, and what people call it. */
@Command(name = "names")
final class TemplatesNames implements Callable<Integer> {

  private final TemplatesCommand.Desk desk;

  TemplatesNames(TemplatesCommand.Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    PlaceholderNames names = new PlaceholderNames(desk.catalogue(), desk.terminal().words());
    for (String name : desk.catalogue().placeholders().names()) {
      desk.terminal().out().println("{" + name + "}\t" + names.placeOf(name));
    }
    desk.terminal().out().flush();
    return ExitCode.FINE;
  }
}
