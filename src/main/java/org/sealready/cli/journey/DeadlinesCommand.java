package org.sealready.cli.journey;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sealready.cli.common.FilingOutput;
import org.sealready.cli.common.FilingOutput.Content;
import org.sealready.cli.common.FilingOutput.Given;
import org.sealready.cli.common.FilingOutput.Made;
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
import org.sealready.words.Words;
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

  public DeadlinesCommand(FilingOutput output) {
    this.output = output;
  }

  @Override
  public Integer call() {
    return output.printMade(this::made);
  }

  private Made made(Given given) {
    RecordText.Read read = RecordText.read(JourneyFile.record(given.filing()));
    Diary diary =
        Diary.of(read.record(), given.catalogue().journey().states().get(), given.root().day());
    return new Made(content(given, read.record(), diary), doubts(read, diary, given.words()));
  }

  private Content content(Given given, JourneyRecord record, Diary diary) {
    Catalogue catalogue = given.catalogue();
    ZonedDateTime now = ZonedDateTime.now(given.root().clock()).withZoneSameInstant(Moment.CHINA);
    DeadlineTexts texts = new DeadlineTexts(given.words(), now);
    DeadlineOutput due = new DeadlineOutput(texts);
    List<Deadline> deadlines =
        new Deadlines(catalogue).of(catalogue.form().effective(given.filing()), diary);
    return switch (format) {
      case text ->
          new Content.Lines(
              deadlines.isEmpty()
                  ? List.of(given.words().text("deadlines.none"))
                  : due.lines(deadlines));
      case json -> new Content.Json(due.json(deadlines));
      case ics ->
          new Content.Bytes(
              FilingCalendar.of(catalogue, given.filing(), record, texts).of(deadlines));
    };
  }

  /** What was not understood, a line each. */
  private static List<String> doubts(RecordText.Read read, Diary diary, Words words) {
    List<String> lines = new ArrayList<>();
    read.strange().stream()
        .distinct()
        .map(place -> place.equals(JourneyFile.RECORD) ? place : JourneyFile.RECORD + "." + place)
        .forEach(place -> lines.add(words.text("deadlines.strange", place)));
    for (int i = 0; i < diary.entries().size(); i++) {
      for (Phrase doubt : diary.entries().get(i).doubts()) {
        lines.add(words.text("deadlines.entry", i + 1, words.phrase(doubt)));
      }
    }
    return lines;
  }
}
