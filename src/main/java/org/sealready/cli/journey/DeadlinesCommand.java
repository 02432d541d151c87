package org.sealready.cli.journey;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.FilingArgument;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.cli.common.WrittenFile;
import org.sealready.form.Answers;
import org.sealready.journey.Deadline;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deadlines FILING}: prints what is due until when. */
@Command(name = "deadlines", sortOptions = false)
public final class DeadlinesCommand implements Callable<Integer> {

  /** What is printed. */
  enum Format {
    text,
    json,
    ics
  }

  @Parameters(paramLabel = "FILING")
  private Path file;

  @Option(names = "--format", paramLabel = "text|json|ics")
  private Format format = Format.text;

  @Option(names = "--out", paramLabel = "FILE")
  private Path out;

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;
  private final PrintStream raw;

  /**
   * @param raw takes bytes as they are
   */
  public DeadlinesCommand(Root root, Terminal terminal, Catalogue catalogue, PrintStream raw) {
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
    this.raw = raw;
  }

  @Override
  public Integer call() {
    if (out != null && !new WrittenFile(terminal, file, out).isUsable()) {
      return ExitCode.UNUSABLE;
    }
    return new FilingArgument(terminal, catalogue.form())
        .read(file)
        .map(this::print)
        .orElse(ExitCode.UNUSABLE);
  }

  private int print(Answers filing) {
    RecordText.Read read = RecordText.read(JourneyFile.record(filing));
    Diary diary = Diary.of(read.record(), catalogue.journey().states().get(), root.day());
    List<Deadline> deadlines =
        new Deadlines(catalogue).of(catalogue.form().effective(filing), diary);
    byte[] content = content(filing, diary, deadlines);
    if (out != null) {
      if (!new WrittenFile(terminal, file, out).write(content)) {
        return ExitCode.UNUSABLE;
      }
    } else {
      say(content);
    }
    return doubts(read, diary);
  }

  private void say(byte[] content) {
    switch (format) {
      case text -> new String(content, StandardCharsets.UTF_8).lines().forEach(terminal::say);
      case json -> terminal.json(content);
      case ics -> raw.writeBytes(content);
    }
    terminal.out().flush();
    raw.flush();
  }

  private byte[] content(Answers filing, Diary diary, List<Deadline> deadlines) {
    ZonedDateTime now = ZonedDateTime.now(root.clock()).withZoneSameInstant(Moment.CHINA);
    DeadlineTexts texts = new DeadlineTexts(terminal.words(), now);
    DeadlineOutput output = new DeadlineOutput(texts);
    return switch (format) {
      case text -> text(output.lines(deadlines));
      case json -> output.json(deadlines);
      case ics -> FilingCalendar.of(catalogue, filing, diary, texts).of(deadlines);
    };
  }

  private byte[] text(List<String> lines) {
    List<String> all = lines.isEmpty() ? List.of(terminal.words().text("deadlines.none")) : lines;
    return (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** What was not understood, a line each. */
  private int doubts(RecordText.Read read, Diary diary) {
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
    lines.forEach(terminal::complain);
    return lines.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }
}
