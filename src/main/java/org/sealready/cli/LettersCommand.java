package org.sealready.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Judged;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Need;
import org.sealready.pdf.LetterRefused;
import org.sealready.service.Catalogue;
import org.sealready.service.FilingFiles;
import org.sealready.service.LetterFiles;
import org.sealready.service.LetterState;
import org.sealready.service.Letters;
import org.sealready.service.Refusals;
import org.sealready.service.UnusableFile;
import org.sealready.service.Wording;
import org.sealready.service.WordingTexts;
import org.sealready.service.Wordings;
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

  /** What this run has written: letter to filing file. */
  private final Map<Path, Path> written = new HashMap<>();

  private final Root root;
  private final Terminal terminal;
  private final Catalogue bundled;
  private final Path dataFolder;

  /** With the user's wordings and forms; read when the arguments are. */
  private Catalogue catalogue;

  private Letters letters;

  /** Whether nothing more can be written into the folder. */
  private boolean isClosed;

  /**
   * @param bundled with the wordings that the program brings
   * @param dataFolder where the user's own are
   */
  LettersCommand(Root root, Terminal terminal, Catalogue bundled, Path dataFolder) {
    this.papers = new PaperInput(terminal);
    this.root = root;
    this.terminal = terminal;
    this.bundled = bundled;
    this.dataFolder = dataFolder;
    this.catalogue = bundled;
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
    // Which letters have a form of others must be known before one is worded as ours.
    if (!FormsCommand.isListed(both.forms(), terminal)) {
      return ExitCode.UNUSABLE;
    }
    letters = new Letters(catalogue, root.day(), both.forms());
    int code = lostPapers();
    for (String id : ids) {
      if (letters.forms().letters().stream().noneMatch(letter -> letter.id().equals(id))) {
        terminal.complain(words.text("cli.unknown-letter", id));
        return ExitCode.UNUSABLE;
      }
    }
    code = Math.max(code, useWordings(both.wordings()));
    for (Path file : files) {
      if (!isClosed) {
        code = Math.max(code, one(file));
      }
    }
    terminal.out().flush();
    return code;
  }

  /** Takes the user's wordings; says which of them cannot be used. */
  private int useWordings(Wordings wordings) {
    catalogue = wordings.catalogue();
    letters = new Letters(catalogue, root.day(), letters.forms().forms());
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

  /** Papers besides the letters that cannot be read: nobody would miss them otherwise. */
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
    try {
      Judged judged = letters.judged(new FilingFiles(catalogue.form()).read(file));
      return list ? list(judged) : write(file, judged);
    } catch (UnusableFile unusable) {
      terminal.complain(file + ": " + terminal.words().phrase(unusable.phrase()));
      return ExitCode.UNUSABLE;
    }
  }

  private int list(Judged judged) {
    for (LetterState state : letters.states(judged)) {
      String reason = terminal.words().phrase(state.reason());
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

  private int write(Path file, Judged judged) {
    List<LetterState> states = letters.states(judged);
    int code = ExitCode.FINE;
    for (String id : ids) {
      if (states.stream().noneMatch(state -> state.letter().id().equals(id))) {
        complain(file, id, terminal.words().text("letter.not-needed"));
        code = ExitCode.PROBLEMS;
      }
    }
    for (LetterState state : states) {
      boolean isAsked = ids.isEmpty() ? state.isWanted() : ids.contains(state.letter().id());
      if (isAsked && !isClosed) {
        code = Math.max(code, write(file, judged.effective(), state));
      }
    }
    return code;
  }

  private int write(Path file, Effective effective, LetterState state) {
    if (!state.blockers().isEmpty() && !draft) {
      terminal.complain(file + ": " + blocked(state));
      return ExitCode.PROBLEMS;
    }
    if (hasLostItsForm(file, state)) {
      return ExitCode.PROBLEMS;
    }
    FilledLetter filled = letters.fill(effective, state.letter(), draft);
    try {
      terminal.say(save(file, effective, filled));
      return ExitCode.FINE;
    } catch (LetterRefused refused) {
      complain(file, state.letter().id(), line(state, refused));
      return ExitCode.PROBLEMS;
    } catch (IOException notWritten) {
      // Said once: no other letter will find room there either.
      isClosed = true;
      terminal.complain(OutputTrouble.line(terminal.words(), out, notWritten));
      return ExitCode.UNUSABLE;
    }
  }

  /** Nobody gets our wording where a form of others was wanted and cannot be read any more. */
  private boolean hasLostItsForm(Path file, LetterState state) {
    String id = state.letter().id();
    boolean broken = letters.forms().forms().broken().contains(id);
    if (broken) {
      complain(file, id, terminal.words().text("form.broken"));
    }
    return broken;
  }

  /** A wording of the user can be the reason as well as an answer. */
  private String line(LetterState state, LetterRefused refused) {
    String line = new Refusals(catalogue, terminal.words()).line(refused);
    boolean isForm = letters.forms().forms().used(state.letter().id()).isPresent();
    boolean isOwn = !isForm && !bundled.letters().contains(state.letter());
    return isOwn ? line + " " + terminal.words().text("wording.own-refused") : line;
  }

  private Path save(Path file, Effective effective, FilledLetter filled)
      throws LetterRefused, IOException {
    Path own = file.toAbsolutePath().normalize();
    Set<Path> others = new HashSet<>();
    written.forEach(
        (letter, input) -> others.addAll(input.equals(own) ? Set.of() : Set.of(letter)));
    Path letter = new LetterFiles(catalogue, letters.forms()).save(effective, filled, out, others);
    written.put(letter, own);
    return letter;
  }

  /** One line for the letter, however many errors stand in its way. */
  private String blocked(LetterState state) {
    Words words = terminal.words();
    Set<Field<?>> fields = new LinkedHashSet<>();
    state.blockers().forEach(blocker -> fields.add(blocker.field()));
    String labels =
        fields.stream()
            .map(words::label)
            .distinct()
            .collect(Collectors.joining(words.text("ui.list.comma")));
    return words.text("letter.blocked", state.letter().id(), state.letter().title(), labels);
  }

  private void complain(Path file, String letter, String line) {
    terminal.complain(file + ": " + letter + ": " + line);
  }
}
