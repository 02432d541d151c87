package org.sealready.cli.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.json.ListsJson;
import org.sealready.service.lists.ListFolder;
import org.sealready.service.lists.ListRow;
import org.sealready.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code data list}: every list with its date and source, and whether it is a bundled one. */
@Command(name = "list", sortOptions = false)
final class DataListCommand implements Callable<Integer> {

  /** How the table is printed. */
  enum Format {
    text,
    json
  }

  private static final int LONGEST_ID = 22;
  private static final int LONGEST_DATE = 10;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  private final DataCommand.Desk desk;

  DataListCommand(DataCommand.Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.run(Path.of("data"), this::list);
  }

  private int list(ListFolder folder) {
    ListFolder.Found found = folder.read();
    List<ListRow> rows = folder.rows(found);
    if (format == Format.json) {
      desk.terminal().json(ListsJson.write(rows.stream().map(DataListCommand::json).toList()));
    } else {
      rows.forEach(this::print);
    }
    found.unused().forEach(file -> desk.terminal().complain(file.in(desk.words())));
    return found.unused().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private static ListsJson.Row json(ListRow row) {
    return new ListsJson.Row(row.id(), row.date(), row.source(), from(row));
  }

  private static String from(ListRow row) {
    return row.isFromFolder() ? "folder" : "bundled";
  }

  private void print(ListRow row) {
    Words words = desk.words();
    String old = row.isOld() ? "  " + words.text("lists.old", row.months()) : "";
    desk.terminal()
        .say(
            padded(row.id(), LONGEST_ID)
                + padded(row.date(), LONGEST_DATE)
                + words.text("lists.from." + from(row))
                + "  "
                + words.phrase(row.title())
                + old);
    desk.terminal().say("    " + words.text("check.source", row.sourceIn(words)));
  }

  private static String padded(String text, int length) {
    return text + " ".repeat(Math.max(0, length - text.length())) + "  ";
  }
}
