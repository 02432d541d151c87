package org.sealready.service.paper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sealready.letter.Letter;
import org.sealready.letter.TemplateProblem;
import org.sealready.letter.WordingClauses;
import org.sealready.pdf.PaperWords;
import org.sealready.service.Catalogue;

/** Compares the words of an imported form with what the letter that it replaces must say. */
public record PaperClauses(Catalogue catalogue, OfficialPapers forms) {

  /** A paper with fewer characters is a picture, or its fonts do not tell what they draw. */
  private static final int LEAST = 60;

  /**
   * What the form says otherwise; empty where it replaces no letter or its words cannot be read.
   * Takes up to some hundred milliseconds.
   */
  public List<TemplateProblem> of(OfficialPaper form) {
    return letter(form).map(letter -> differences(form, letter)).orElse(List.of());
  }

  /** The letter that it replaces. */
  public Optional<Letter> letter(OfficialPaper form) {
    return form.isOwn() ? Optional.empty() : catalogue.letter(form.id());
  }

  private List<TemplateProblem> differences(OfficialPaper form, Letter letter) {
    try {
      String text = PaperWords.of(forms.pdf(form));
      return text.codePoints().filter(Character::isIdeographic).count() < LEAST
          ? List.of()
          : WordingClauses.ofText(letter.clauses().get(), text);
    } catch (IOException unread) {
      // Whatever keeps the paper from being read is told when it is filled in.
      return List.of();
    }
  }
}
