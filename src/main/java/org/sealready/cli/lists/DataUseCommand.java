package org.sealready.cli.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.service.UnusableFile;
import org.sealready.service.lists.ListFolder;
import org.sealready.service.lists.ListSwitch;
import org.sealready.service.lists.MakerKey;
import org.sealready.service.lists.Pack;
import org.sealready.service.lists.Refused;
import org.sealready.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code data use FILE}: uses the lists of a pack from the next start on. One that is not signed,
 * or signed with a key that was not accepted before, is used only where that is asked for.
 */
@Command(name = "use", sortOptions = false)
final class DataUseCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE")
  private Path file;

  @Option(names = "--accept-unsigned")
  private boolean unsigned;

  @Option(names = "--accept-key", paramLabel = "FINGERPRINT")
  private String key = "";

  private final DataCommand.Desk desk;

  DataUseCommand(DataCommand.Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.change(file, this::use);
  }

  private int use(ListSwitch lists) throws IOException, UnusableFile, Refused {
    ListFolder folder = lists.folder();
    Pack pack = folder.check(file);
    new PackReport(desk.terminal(), folder).print(pack);
    Words words = desk.words();
    switch (folder.trust(pack)) {
      case UNSIGNED -> {
        if (!unsigned) {
          return refuse(words.text("data.unsigned"));
        }
      }
      case UNKNOWN_KEY -> {
        MakerKey own = pack.key().orElseThrow();
        if (!own.isCalled(key)) {
          String which = key.isEmpty() ? "data.unknown-key" : "data.other-key";
          return refuse(words.text(which, pack.maker(), own.fingerprint()));
        }
        lists.accept(pack);
      }
      case ACCEPTED -> {}
    }
    lists.use(pack);
    desk.terminal().say(words.text("data.used"));
    return ExitCode.FINE;
  }

  private int refuse(String why) {
    desk.terminal().complain(file + ": " + why);
    return ExitCode.PROBLEMS;
  }
}
