package org.sealready.ui.letters;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.preview.LetterWords;
import org.sealready.words.Words;

/** Letters into files: asks where to, then hands over to the model. */
record LetterSaving(LettersModel model, Words words, Chooser chooser) {

  /** Saves these, unless errors hold all of them back. */
  void save(List<LetterState> some) {
    if (!model.refuseHeld(some)) {
      save(some, folder -> {});
    }
  }

  /**
   * Several go into a folder, each under its own name; one is a file that can be called anything.
   *
   * @param then is handed the folder when something was saved there
   */
  void save(List<LetterState> some, Consumer<Path> then) {
    if (some.size() == 1) {
      LetterState one = some.getFirst();
      pdf(new LetterWords(words).title(one), model.fileName(one.letter().title()))
          .ifPresent(file -> model.save(one, file, then));
    } else {
      chooser
          .folder(words.text("ui.letters.choose-folder"))
          .ifPresent(folder -> model.save(some, folder, then));
    }
  }

  /** Saves these as one file. */
  void saveAsOne(List<LetterState> some) {
    if (model.refuseHeld(some)) {
      return;
    }
    pdf(words.text("ui.letters.as-one"), model.fileName("文书"))
        .ifPresent(file -> model.saveAsOne(some, file));
  }

  /**
   * Saves the page that shows whether the printer keeps the size.
   *
   * @param then is handed its folder
   */
  void saveTestPage(Consumer<Path> then) {
    pdf(words.text("ui.print.test-title"), words.text("testpage.title") + ".pdf")
        .ifPresent(file -> model.saveTestPage(file, words, then));
  }

  private Optional<Path> pdf(String title, String name) {
    return chooser.save(Chooser.Kind.PDF, title, name);
  }
}
