package org.sealready.cli.journey;

import java.io.PrintStream;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sealready.cli.common.FilingOutput;
import org.sealready.cli.common.FilingOutput.Content;
import org.sealready.cli.common.FilingOutput.Made;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.form.Answers;
import org.sealready.journey.Deadline;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.Moment;
import org.sealready.service.Catalogue;
import org.sealready.service.journey.DeadlineOutput;
import org.sealready.service.journey.DeadlineTexts;
import org.sealready.service.journey.Deadlines;
import org.sealready.service.journey.Diary;
import org.sealready.service.journey.FilingCalendar;
import org.sealready.service.journey.JourneyFile;
import org.sealready.service.journey.RecordText;
import org.sealready.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deadlines FILING}: prints what is due until when. */
@Command(name = "deadlines", sortOptions = false)
public final class DeadlinesCommand implements Callable<Integer> {

  /** What is printed. */
  enum Format {
    text,
    json,
    ics
  }

  @Option(names = "--format", paramLabel = "text|json|ics")
  private Format format = Format.text;

  @Mixin private final FilingOutput output;

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;

  /**
   * @param raw takes bytes as they are
   */
  public DeadlinesCommand(Root root, Terminal terminal, Catalogue catalogue, PrintStream raw) {
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
    output = new FilingOutput(terminal, catalogue, raw);
  }

  @Override
  public Integer call() {
    return output.printMade(this::made);
  }

  private Made made(Answers filing) {
    RecordText.Read read = RecordText.read(JourneyFile.record(filing));
    Diary diary = Diary.of(read.record(), catalogue.journey().states().get(), root.day());
    return new Made(content(filing, read.record(), diary), doubts(read, diary));
  }

  private Content content(Answers filing, JourneyRecord record, Diary diary) {
    ZonedDateTime now = ZonedDateTime.now(root.clock()).withZoneSameInstant(Moment.CHINA);
    DeadlineTexts texts = new DeadlineTexts(catalogue.worded(terminal.words(), filing), now);
    DeadlineOutput due = new DeadlineOutput(texts);
    List<Deadline> deadlines =
        new Deadlines(catalogue).of(catalogue.form().effective(filing), diary);
    return switch (format) {
      case text -> new Content.Lines(lines(due, deadlines));
      case json -> new Content.Json(due.json(deadlines));
      case ics ->
          new Content.Bytes(FilingCalendar.of(catalogue, filing, record, texts).of(deadlines));
    };
  }

  private List<String> lines(DeadlineOutput due, List<Deadline> deadlines) {
    return deadlines.isEmpty()
        ? List.of(terminal.words().text("deadlines.none"))
        : due.lines(deadlines);
  }

  /** What was not understood, a line each. */
  private List<String> doubts(RecordText.Read read, Diary diary) {
    List<String> lines = new ArrayList<>();
    read.strange().stream()
        .distinct()
        .map(place -> place.equals(JourneyFile.RECORD) ? place : JourneyFile.RECORD + "." + place)
        .forEach(place -> lines.add(terminal.words().text("deadlines.strange", place)));
    for (int i = 0; i < diary.entries().size(); i++) {
      for (Phrase doubt : diary.entries().get(i).doubts()) {
        lines.add(terminal.words().text("deadlines.entry", i + 1, terminal.words().phrase(doubt)));
      }
    }
    return lines;
  }
}
