package org.sealready.ui.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Main;
import org.sealready.form.Answers;
import org.sealready.letter.Letter;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.Letters;
import org.sealready.service.wording.WordingCheck;
import org.sealready.service.wording.Wordings;
import org.sealready.ui.task.Tasks;

class WordingCheckingTest {

  private static final Catalogue CATALOGUE = Main.catalogue();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final double SMALL = 0.1;

  /** No picture is so large. */
  private static final double IMPOSSIBLE = 1e300;

  @TempDir private Path folder;
  private final Queue<Runnable> background = new ArrayDeque<>();
  private WordingModel first;
  private WordingModel second;
  private final WordingChecking looking =
      new WordingChecking(
          new WordingCheck(CATALOGUE),
          new LetterOutput(CATALOGUE, new Letters(CATALOGUE, TODAY)),
          CATALOGUE.form().effective(Answers.empty()),
          new Tasks(background::add, Runnable::run));

  @BeforeEach
  void open() {
    Wordings wordings = new Wordings(CATALOGUE, folder);
    first = model(wordings, CATALOGUE.letters().getFirst());
    second = model(wordings, CATALOGUE.letters().getLast());
  }

  private static WordingModel model(Wordings wordings, Letter letter) {
    String text = wordings.bundledText(letter.id());
    return new WordingModel(letter, wordings.of(letter.id()).orElseThrow(), text, text);
  }

  private void work() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  @Test
  void looksAtEachLetterThatWasBegunAndAtTheLastOne() {
    looking.want(first, 0);
    looking.want(first, SMALL);
    looking.want(second, 0);
    assertEquals(1, background.size());
    work();
    assertTrue(isSeen(first));
    assertTrue(isSeen(second));
  }

  private static boolean isSeen(WordingModel model) {
    return model.seen().get() != CheckedWording.NOTHING;
  }

  @Test
  void looksAgainAfterAFailureThatNobodyExpected() {
    looking.want(first, IMPOSSIBLE);
    assertThrows(RuntimeException.class, this::work);
    looking.want(first, SMALL);
    work();
    assertTrue(first.seen().get().look().isPresent());
  }

  @Test
  void looksAtWhatWasWantedWhileAFailureWasOnItsWay() {
    looking.want(first, IMPOSSIBLE);
    looking.want(second, SMALL);
    assertThrows(RuntimeException.class, this::work);
    work();
    assertTrue(second.seen().get().look().isPresent());
  }
}
