package org.sealready.ui.print;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.sealready.form.Effective;
import org.sealready.letter.Letter;
import org.sealready.service.letter.LetterOutput;
import org.sealready.words.Words;

/**
 * What can be printed of a filing.
 *
 * @param told is told what came of it, under the key of the text that tells it
 */
public record PrintJobs(LetterOutput desk, PrintRoom room, BiConsumer<Outcome, String> told) {

  /**
   * Letters, one after the other.
   *
   * @param free those that can be printed
   * @param maker makes them under the title of the job, in the background
   */
  public PrintModel letters(
      List<Letter> free,
      Function<String, Printout> maker,
      Callable<Printout> testPage,
      Words words) {
    String title =
        free.size() == 1 ? free.getFirst().title() : words.text("ui.print.job", free.size());
    return new PrintModel(
        room, () -> maker.apply(title), testPage, (outcome, how) -> told.accept(outcome, key(how)));
  }

  private static String key(PrintModel.Sent how) {
    return switch (how) {
      case NOW -> "ui.letters.printed";
      case WAITING -> "ui.letters.queued";
      case BY_WINDOW -> "ui.letters.printed-window";
    };
  }

  /** The test page alone. */
  public PrintModel testPage(Callable<Printout> testPage) {
    return new PrintModel(
        room, testPage, testPage, (outcome, how) -> told.accept(outcome, "ui.print.test-sent"));
  }

  /** The page that shows whether the printer keeps the size, with the seal of these letters. */
  public Callable<Printout> testPage(Effective effective, List<Letter> letters, Words words) {
    Outcome one = new Outcome(1, Optional.empty(), List.of(), List.of());
    String title = words.text("testpage.title");
    return () -> new Printout(Optional.of(desk.testPage(effective, letters, words)), title, one);
  }
}
