package org.sealready.ui.letters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.form.Effective;
import org.sealready.letter.Letter;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.OutputFile;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.LetterVersion;
import org.sealready.ui.print.Outcome;
import org.sealready.ui.print.Printout;

/**
 * Makes some letters of the answers of one moment, in the background; what cannot be made is told
 * and does not hold up the others.
 */
record LetterMaker(LetterOutput desk, Effective effective, List<LetterState> states) {

  /** Each in a file of its own. */
  Outcome into(Path folder) throws IOException {
    List<LetterRefused> refused = new ArrayList<>();
    List<Letter> made = new ArrayList<>();
    for (Letter letter : free()) {
      try {
        desk.save(effective, letter, folder);
        made.add(letter);
      } catch (LetterRefused why) {
        refused.add(why);
      }
    }
    return outcome(made, Optional.of(folder), refused);
  }

  /** All in one file. */
  Outcome asOne(Path file) throws IOException {
    List<LetterRefused> refused = new ArrayList<>();
    List<Letter> good = printable(refused);
    if (!good.isEmpty()) {
      OutputFile.write(file, together(good));
    }
    Path folder = file.toAbsolutePath().getParent();
    return outcome(good, Optional.of(folder), refused);
  }

  /** All as one job for a printer. */
  Printout forPaper(String title) {
    List<LetterRefused> refused = new ArrayList<>();
    List<Letter> good = printable(refused);
    Optional<byte[]> pdf = good.isEmpty() ? Optional.empty() : Optional.of(together(good));
    return new Printout(pdf, title, outcome(good, Optional.empty(), refused));
  }

  private Outcome outcome(List<Letter> made, Optional<Path> folder, List<LetterRefused> refused) {
    List<LetterVersion> versions =
        made.stream()
            .filter(letter -> letter.use() != Letter.Use.FOR_SIGNERS)
            .map(letter -> desk.version(effective, letter))
            .toList();
    return new Outcome(made.size(), folder, refused, blocked(), versions);
  }

  /** Letters at whose answers no error stands. */
  List<Letter> free() {
    return states.stream()
        .filter(state -> state.blockers().isEmpty())
        .map(LetterState::letter)
        .toList();
  }

  private List<LetterState> blocked() {
    return states.stream().filter(state -> !state.blockers().isEmpty()).toList();
  }

  private List<Letter> printable(List<LetterRefused> refused) {
    List<Letter> good = new ArrayList<>();
    for (Letter letter : free()) {
      try {
        desk.pdf(effective, letter);
        good.add(letter);
      } catch (LetterRefused why) {
        refused.add(why);
      }
    }
    return good;
  }

  private byte[] together(List<Letter> good) {
    try {
      return desk.together(effective, good);
    } catch (LetterRefused impossible) {
      throw new IllegalStateException("each was made before", impossible);
    }
  }
}
