package org.sealready.ui.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.LetterVersion;
import org.sealready.service.letter.Refusals;
import org.sealready.ui.preview.LetterWords;
import org.sealready.ui.task.Notice;
import org.sealready.words.Words;

/**
 * What came of making letters.
 *
 * @param made how many were made
 * @param folder where they are, if they were written
 * @param refused those that cannot be printed as they are
 * @param blocked those at whose answers an error stands
 * @param versions what those say that were made; empty where it was no letter
 */
public record Outcome(
    int made,
    Optional<Path> folder,
    List<LetterRefused> refused,
    List<LetterState> blocked,
    List<LetterVersion> versions) {

  public Outcome {
    versions = List.copyOf(versions);
  }

  /** What came of making a page that is no letter. */
  public Outcome(
      int made, Optional<Path> folder, List<LetterRefused> refused, List<LetterState> blocked) {
    this(made, folder, refused, blocked, List.of());
  }

  public Notice notice(String key, Catalogue catalogue) {
    boolean all = refused.isEmpty() && blocked.isEmpty();
    Notice.Kind bad = made == 0 ? Notice.Kind.ERROR : Notice.Kind.WARNING;
    return new Notice(
        all ? Notice.Kind.DONE : bad,
        words -> text(key, words, catalogue),
        made == 0 ? Optional.empty() : folder);
  }

  private String text(String key, Words words, Catalogue catalogue) {
    List<String> lines = new ArrayList<>();
    if (made > 0) {
      lines.add(words.text(key, made, folder.map(Path::toString).orElse("")));
    }
    LetterWords names = new LetterWords(words);
    blocked.forEach(state -> lines.add(words.text("ui.letters.held", names.title(state))));
    Refusals worded = new Refusals(catalogue, words);
    refused.forEach(why -> lines.add(worded.line(why)));
    return String.join("\n", lines);
  }
}
