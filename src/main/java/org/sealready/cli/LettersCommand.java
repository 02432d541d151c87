package org.sealready.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.FilingArgument;
import org.sealready.cli.common.PaperInput;
import org.sealready.cli.common.PlainLetters;
import org.sealready.cli.common.Terminal;
import org.sealready.cli.paper.PaperCommand;
import org.sealready.form.Judged;
import org.sealready.letter.Need;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;
import org.sealready.service.wording.Wording;
import org.sealready.service.wording.WordingTexts;
import org.sealready.service.wording.Wordings;
import org.sealready.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code letters FILE...}: writes the letters that filings need, or lists them. */
@Command(name = "letters", sortOptions = false)
final class LettersCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files;

  @Option(names = "--out", paramLabel = "DIR")
  private Path out;

  @Option(names = "--letter", paramLabel = "ID")
  private List<String> ids = List.of();

  @Option(names = "--draft")
  private boolean draft;

  @Option(names = "--list")
  private boolean list;

  @Mixin private final PaperInput papers;

  private final Supplier<LocalDate> day;
  private final Terminal terminal;
  private final Catalogue bundled;
  private final Path dataFolder;

  /** With the user's wordings and forms; read when the arguments are. */
  private Catalogue catalogue;

  private Letters letters;
  private LetterWriter writer;

  /**
   * With what a parser finds in the arguments.
   *
   * @param day asked when the arguments are read
   * @param bundled with the wordings that the program brings
   * @param dataFolder where the user's own are
   */
  LettersCommand(Supplier<LocalDate> day, Terminal terminal, Catalogue bundled, Path dataFolder) {
    this.papers = new PaperInput(terminal);
    this.day = day;
    this.terminal = terminal;
    this.bundled = bundled;
    this.dataFolder = dataFolder;
    this.catalogue = bundled;
  }

  /** The same with these arguments. */
  LettersCommand given(PlainLetters plain) {
    files = plain.files();
    out = plain.out().orElse(null);
    ids = plain.ids();
    draft = plain.draft();
    list = plain.list();
    return this;
  }

  @Override
  public Integer call() {
    Words words = terminal.words();
    if (!list && (out == null || out.toString().isBlank())) {
      terminal.complain(words.text("cli.see-help", words.text("cli.missing-argument", "--out")));
      return ExitCode.UNUSABLE;
    }
    return papers.both(bundled, dataFolder).map(this::make).orElse(ExitCode.UNUSABLE);
  }

  private int make(PaperInput.Both both) {
    Words words = terminal.words();
    // It must be known which letters have an official form before one is made from its template.
    if (!PaperCommand.checkListed(both.forms(), terminal)) {
      return ExitCode.UNUSABLE;
    }
    letters = new Letters(catalogue, day.get(), both.forms());
    int code = lostPapers();
    for (String id : ids) {
      if (letters.forms().letters().stream().noneMatch(letter -> letter.id().equals(id))) {
        terminal.complain(words.text("cli.unknown-letter", id));
        return ExitCode.UNUSABLE;
      }
    }
    code = Math.max(code, useWordings(both.wordings()));
    writer = new LetterWriter(terminal, bundled, catalogue, letters, ids, draft, out);
    for (Path file : files) {
      if (!writer.isClosed()) {
        code = Math.max(code, one(file));
      }
    }
    terminal.out().flush();
    return code;
  }

  /** Applies the user's wordings; prints which of them cannot be used. */
  private int useWordings(Wordings wordings) {
    catalogue = wordings.catalogue();
    letters = new Letters(catalogue, day.get(), letters.forms().forms());
    if (wordings.isUnlisted()) {
      terminal.complain(wordings.folder() + ": " + terminal.words().text("wording.unlisted"));
      return ExitCode.PROBLEMS;
    }
    WordingTexts texts = new WordingTexts(bundled, terminal.words());
    for (Wording broken : wordings.broken()) {
      terminal.complain(wordings.file(broken.letter().id()) + ": " + texts.broken(broken));
    }
    return ExitCode.FINE;
  }

  /** Prints separate forms that cannot be read; they would go unnoticed otherwise. */
  private int lostPapers() {
    int code = ExitCode.FINE;
    for (String id : letters.forms().forms().broken()) {
      if (bundled.letter(id).isEmpty() && (ids.isEmpty() || ids.contains(id))) {
        terminal.complain(id + ": " + terminal.words().text("form.broken"));
        code = ExitCode.PROBLEMS;
      }
    }
    return code;
  }

  private int one(Path file) {
    return new FilingArgument(terminal, catalogue.form())
        .read(file)
        .map(letters::judged)
        .map(judged -> list ? list(judged) : writer.write(file, judged))
        .orElse(ExitCode.UNUSABLE);
  }

  private int list(Judged judged) {
    Words words = catalogue.worded(terminal.words(), judged.effective());
    for (LetterState state : letters.states(judged)) {
      String reason = words.text("letters.list", words.phrase(state.reason()), state.upload(words));
      terminal.out().println(state.letter().id() + "\t" + level(state.need()) + "\t" + reason);
    }
    return ExitCode.FINE;
  }

  /** The levels as the command line promises them, in every language. */
  private static String level(Need need) {
    return switch (need.level()) {
      case REQUIRED -> "required";
      case ADVISED -> "advised";
      case POSSIBLE -> "possible";
    };
  }
}
