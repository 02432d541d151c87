package org.sealready.ui.letters;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.preview.LetterWords;
import org.sealready.ui.print.PrintDialog;
import org.sealready.ui.print.PrintModel;
import org.sealready.words.Words;

/**
 * Letters to paper: asks for a printer; whoever has none saves them instead.
 *
 * @param open shows a folder in the system's file manager
 */
record LetterPrinting(
    LettersModel model, Words words, Dialogs dialogs, LetterSaving saving, Consumer<Path> open) {

  /** Prints these, unless errors hold all of them back. */
  void print(List<LetterState> some) {
    if (model.refuseHeld(some)) {
      return;
    }
    List<LetterState> free = some.stream().filter(state -> state.blockers().isEmpty()).toList();
    String title =
        free.size() == 1
            ? words.text("ui.print.title-one", new LetterWords(words).title(free.getFirst()))
            : words.text("ui.print.title", free.size());
    PrintModel job = model.printing(some, words);
    ask(job, title, words.text("ui.print.text"), true, then -> saving.save(some, then));
  }

  /** Prints the page that shows whether the printer keeps the size. */
  void printTestPage() {
    ask(
        model.testing(words),
        words.text("ui.print.test-title"),
        words.text("ui.print.test-text"),
        false,
        saving::saveTestPage);
  }

  private void ask(
      PrintModel job,
      String title,
      String text,
      boolean offersTest,
      Consumer<Consumer<Path>> save) {
    PrintDialog dialog =
        new PrintDialog(job, words, title, text, offersTest, new PrintActions(save));
    job.onEnd(dialogs::close);
    dialogs.open(dialog.card());
    job.look();
  }

  /** Out of the dialog, and where it leads then. */
  private final class PrintActions implements PrintDialog.Actions {

    private final Consumer<Consumer<Path>> save;

    /**
     * @param save is told what to do with the folder then
     */
    PrintActions(Consumer<Consumer<Path>> save) {
      this.save = save;
    }

    @Override
    public void close() {
      dialogs.close();
    }

    @Override
    public void save(boolean openFolder) {
      dialogs.close();
      save.accept(openFolder ? open : folder -> {});
    }

    @Override
    public boolean opensFolder() {
      return true;
    }
  }
}
