package org.sealready.cli.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.json.list.DataList;
import org.sealready.service.UnusableFile;
import org.sealready.service.lists.ListSwitch;
import org.sealready.service.lists.Pack;
import org.sealready.service.lists.Refused;
import org.sealready.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code data reset [ID]}: back to the bundled lists, or to the pack before. */
@Command(name = "reset", sortOptions = false)
final class DataResetCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", arity = "0..1")
  private String id;

  @Option(names = "--previous")
  private boolean previous;

  private final DataCommand.Desk desk;

  DataResetCommand(DataCommand.Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Words words = desk.words();
    Optional<DataList> list =
        desk.catalogue().lists().stream().filter(each -> each.id().equals(id)).findFirst();
    if (id != null && previous) {
      return unusable(words.text("cli.see-help", words.text("data.which")));
    }
    if (id != null && list.isEmpty()) {
      return unusable(words.text("data.unknown", id));
    }
    Path folder = desk.root().dataFolder();
    if (!Files.exists(folder)) {
      return say(previous ? "data.no-previous" : "data.nothing");
    }
    return desk.change(folder, lists -> reset(lists, list));
  }

  private int reset(ListSwitch lists, Optional<DataList> list)
      throws IOException, UnusableFile, Refused {
    if (previous) {
      return say(lists.back().map(Pack::date).isPresent() ? "data.back" : "data.no-previous");
    }
    boolean changed = list.isPresent() ? lists.reset(list.get()) : lists.resetAll();
    return say(changed ? "data.reset" : "data.nothing");
  }

  private int say(String key) {
    desk.terminal().say(desk.words().text(key));
    return ExitCode.FINE;
  }

  private int unusable(String line) {
    desk.terminal().complain(line);
    return ExitCode.UNUSABLE;
  }
}
