package org.sealready.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.OutputTrouble;
import org.sealready.cli.common.Terminal;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Judged;
import org.sealready.letter.FilledLetter;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.LetterFiles;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;
import org.sealready.service.letter.Refusals;
import org.sealready.words.Words;

/** Writes the letters of filings into one folder, and prints one line for each that failed. */
final class LetterWriter {

  private final Terminal terminal;
  private final Catalogue bundled;
  private final Catalogue catalogue;
  private final Letters letters;
  private final List<String> ids;
  private final boolean draft;
  private final Path out;

  /** What this run has written: letter to filing file. */
  private final Map<Path, Path> written = new HashMap<>();

  /** Whether nothing more can be written into the folder. */
  private boolean isClosed;

  /**
   * @param bundled with the bundled wordings
   * @param catalogue with the user's own
   * @param ids the letters that are asked for; empty for those that each filing needs
   * @param draft whether letters whose answers have errors are written as drafts
   */
  LetterWriter(
      Terminal terminal,
      Catalogue bundled,
      Catalogue catalogue,
      Letters letters,
      List<String> ids,
      boolean draft,
      Path out) {
    this.terminal = terminal;
    this.bundled = bundled;
    this.catalogue = catalogue;
    this.letters = letters;
    this.ids = ids;
    this.draft = draft;
    this.out = out;
  }

  /** Whether nothing more can be written into the folder; it was said. */
  boolean isClosed() {
    return isClosed;
  }

  /** Writes the letters of this filing; the exit code. */
  int write(Path file, Judged judged) {
    List<LetterState> states = letters.asked(judged, ids);
    int code = ExitCode.FINE;
    for (String id : ids) {
      if (states.stream().noneMatch(state -> state.letter().id().equals(id))) {
        complain(file, id, terminal.words().text("letter.not-needed"));
        code = ExitCode.PROBLEMS;
      }
    }
    for (LetterState state : states) {
      if (!isClosed) {
        code = Math.max(code, write(file, judged.effective(), state));
      }
    }
    return code;
  }

  private int write(Path file, Effective effective, LetterState state) {
    if (!state.blockers().isEmpty() && !draft) {
      Words words = catalogue.worded(terminal.words(), effective);
      terminal.complain(file + ": " + blocked(state, words));
      return ExitCode.PROBLEMS;
    }
    if (letters.forms().forms().broken().contains(state.letter().id())) {
      // Never falls back to the template wording where an official form is wanted and cannot be
      // read.
      complain(file, state.letter().id(), terminal.words().text("form.broken"));
      return ExitCode.PROBLEMS;
    }
    FilledLetter filled = letters.fill(effective, state.letter(), draft);
    try {
      terminal.say(save(file, effective, filled));
      return ExitCode.FINE;
    } catch (LetterRefused refused) {
      complain(file, state.letter().id(), line(effective, state, refused));
      return ExitCode.PROBLEMS;
    } catch (IOException notWritten) {
      // Said once: no other letter will find room there either.
      isClosed = true;
      terminal.complain(OutputTrouble.line(terminal.words(), out, notWritten));
      return ExitCode.UNUSABLE;
    }
  }

  /** A wording of the user can be the reason as well as an answer. */
  private String line(Effective effective, LetterState state, LetterRefused refused) {
    Words words = catalogue.worded(terminal.words(), effective);
    String line = new Refusals(catalogue, words).line(refused);
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

  /** One line for the letter, however many errors block it. */
  private static String blocked(LetterState state, Words words) {
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
