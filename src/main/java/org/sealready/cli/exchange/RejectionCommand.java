package org.sealready.cli.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.FilingArgument;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.form.Answers;
import org.sealready.form.Judged;
import org.sealready.rules.rejection.RejectionItem;
import org.sealready.rules.rejection.RejectionReader;
import org.sealready.service.Catalogue;
import org.sealready.service.InputFile;
import org.sealready.service.TextBytes;
import org.sealready.service.UnusableFile;
import org.sealready.service.letter.Letters;
import org.sealready.service.rejection.ForeignDocument;
import org.sealready.service.rejection.ReadRejection;
import org.sealready.service.rejection.RejectionReport;
import org.sealready.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rejection FILE|-}: reads a rejection into its reasons and what to do about each. */
@Command(name = "rejection", sortOptions = false)
public final class RejectionCommand implements Callable<Integer> {

  /** The longest text that is read; no encoding needs more bytes for a character. */
  private static final int MAX_BYTES = 4 * RejectionReader.MOST_CHARACTERS;

  private static final String STANDARD_INPUT = "-";

  /** How the reasons are printed. */
  enum Format {
    text,
    json
  }

  @Parameters(paramLabel = "FILE")
  private String file;

  @Option(names = "--filing", paramLabel = "FILING")
  private Path filing;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;
  private final InputStream input;

  /**
   * @param input standard input
   */
  public RejectionCommand(Root root, Terminal terminal, Catalogue catalogue, InputStream input) {
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
    this.input = input;
  }

  @Override
  public Integer call() {
    Optional<Answers> answers = Optional.empty();
    if (filing != null) {
      answers = new FilingArgument(terminal, catalogue.form()).read(filing);
      if (answers.isEmpty()) {
        return ExitCode.UNUSABLE;
      }
    }
    try {
      ReadRejection reading = new ReadRejection(catalogue);
      String text = text();
      Optional<ForeignDocument> other = reading.withoutReasons(text);
      if (other.isPresent()) {
        return answer(other.get());
      }
      print(reading.items(text), answers);
      return ExitCode.FINE;
    } catch (UnusableFile unusable) {
      terminal.complain(name() + ": " + terminal.words().phrase(unusable.phrase()));
      return ExitCode.UNUSABLE;
    }
  }

  private String name() {
    return file.equals(STANDARD_INPUT) ? terminal.words().text("rejection.piped") : file;
  }

  /** That nothing was rejected is an answer; a file of another kind is not. */
  private int answer(ForeignDocument document) throws UnusableFile {
    if (!document.isAnswer()) {
      throw UnusableFile.because(document.key());
    }
    if (format == Format.json) {
      print(List.of(), Optional.empty());
    } else {
      terminal.say(terminal.words().text(document.key()));
      terminal.out().flush();
    }
    return ExitCode.FINE;
  }

  private String text() throws UnusableFile {
    byte[] bytes = file.equals(STANDARD_INPUT) ? piped() : InputFile.read(Path.of(file), MAX_BYTES);
    requireShort(bytes.length, MAX_BYTES);
    String text =
        TextBytes.decode(bytes).orElseThrow(() -> UnusableFile.because("rejection.no-text"));
    if (text.isBlank()) {
      throw UnusableFile.because("input.empty");
    }
    requireShort(text.length(), RejectionReader.MOST_CHARACTERS);
    return text;
  }

  /** The reader would leave out the rest without a word. */
  private static void requireShort(int length, int most) throws UnusableFile {
    if (length > most) {
      String characters = String.valueOf(RejectionReader.MOST_CHARACTERS);
      throw new UnusableFile("rejection.too-long", List.of(characters));
    }
  }

  private byte[] piped() throws UnusableFile {
    try {
      return input.readNBytes(MAX_BYTES + 1);
    } catch (IOException unreadable) {
      throw new UnusableFile("input.unreadable", List.of());
    }
  }

  private void print(List<RejectionItem> items, Optional<Answers> answers) {
    Words words =
        answers.map(given -> catalogue.worded(terminal.words(), given)).orElseGet(terminal::words);
    RejectionReport report = new RejectionReport(catalogue, words);
    switch (format) {
      case text -> {
        Letters letters = new Letters(catalogue, root.day());
        Optional<Judged> judged = answers.map(letters::judged);
        report.lines(items, judged.map(each -> each.effective().answers())).forEach(terminal::say);
        judged.ifPresent(filed -> report.letters(items, letters, filed).forEach(terminal::say));
      }
      case json -> terminal.json(report.json(items));
    }
    terminal.out().flush();
  }
}
