package org.sealready.ui.wording;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Effective;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;
import org.sealready.letter.TemplateProblem;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.wording.WordingCheck;
import org.sealready.ui.task.LatestTask;
import org.sealready.ui.task.Tasks;

/**
 * Checks a wording and draws its letter in the background: one at a time, and of what is wanted
 * meanwhile only the last.
 */
public final class WordingChecking {

  private record Looked(WordingModel model, CheckedWording seen) {}

  private final WordingCheck check;
  private final LetterOutput desk;
  private final Effective effective;

  /** The same without numbers that a screen must not show. */
  private final Effective shown;

  private final LatestTask<Looked> looking;

  /**
   * @param effective of the filing that the letters are shown with
   */
  public WordingChecking(WordingCheck check, LetterOutput desk, Effective effective, Tasks tasks) {
    this.check = check;
    this.desk = desk;
    this.effective = effective;
    this.shown = desk.shown(effective);
    looking =
        LatestTask.tellingEach(tasks, looked -> looked.model().see(looked.seen()), Tasks::fault);
  }

  /**
   * Looks at what stands in the window now.
   *
   * @param scale pixels per point; 0 where nobody sees the letter
   */
  void want(WordingModel model, double scale) {
    String text = model.text().get();
    looking.want(() -> new Looked(model, seen(model.letter(), text, scale)));
  }

  private CheckedWording seen(Letter letter, String text, double scale) {
    List<TemplateProblem> problems = check.of(letter, text, effective);
    if (scale <= 0 || problems.stream().anyMatch(TemplateProblem::isError)) {
      return new CheckedWording(problems, Optional.empty(), Optional.empty());
    }
    Letter worded = letter.worded(Template.parse(check.names().source(text)).template());
    try {
      int width = (int) Math.round(scale * PlacedPage.WIDTH);
      return new CheckedWording(
          problems, Optional.of(desk.look(shown, worded, width)), Optional.empty());
    } catch (LetterRefused refused) {
      return new CheckedWording(problems, Optional.empty(), Optional.of(refused));
    }
  }
}
