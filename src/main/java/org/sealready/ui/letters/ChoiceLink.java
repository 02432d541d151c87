package org.sealready.ui.letters;

import javafx.scene.control.Hyperlink;
import org.sealready.letter.Letter;
import org.sealready.letter.Level;
import org.sealready.service.LetterChoice;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.preview.LetterWords;

/** The way to leave a letter out, to take it back, or to have it again. */
final class ChoiceLink extends Hyperlink {

  ChoiceLink(LetterState state, LetterWords names, LettersView.Actions actions) {
    Letter letter = state.letter();
    getStyleClass().add("letter-way");
    setMinWidth(USE_PREF_SIZE);
    if (state.isLeftOut()) {
      does(names.words().text("ui.letters.restore"), () -> actions.restore(letter));
    } else if (state.need().level() == Level.POSSIBLE || state.choice() == LetterChoice.ADDED) {
      does(names.words().text("ui.letters.take-back"), () -> actions.restore(letter));
    } else {
      does(names.words().text("ui.letters.leave-out"), () -> actions.leaveOut(state));
    }
    setAccessibleText(getText() + " " + names.title(state));
  }

  private void does(String text, Runnable action) {
    setText(text);
    setOnAction(
        event -> {
          setVisited(false);
          action.run();
        });
  }
}
