package org.sealready.ui.wording;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Severity;
import org.sealready.letter.TemplateProblem;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.paper.WordingPreview;

/**
 * What a wording gives with the filing at hand.
 *
 * @param look the letter, where the wording can be used and nobody looked away
 * @param refused why the filing's own answers keep the letter from being printed
 */
record CheckedWording(
    List<TemplateProblem> problems,
    Optional<WordingPreview> look,
    Optional<LetterRefused> refused) {

  /** Nothing looked at yet. */
  static final CheckedWording NOTHING =
      new CheckedWording(List.of(), Optional.empty(), Optional.empty());

  CheckedWording {
    problems = List.copyOf(problems);
  }

  long count(Severity severity) {
    return problems.stream().filter(one -> one.kind().severity() == severity).count();
  }

  boolean isUsable() {
    return count(Severity.ERROR) == 0;
  }
}
