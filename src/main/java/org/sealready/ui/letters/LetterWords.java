package org.sealready.ui.letters;

import org.sealready.letter.Level;
import org.sealready.service.LetterState;
import org.sealready.words.Words;

/** What letters are called in the language of the window; on paper they are always Chinese. */
record LetterWords(Words words) {

  String title(LetterState state) {
    return words.phrase(state.title());
  }

  /** The title for a narrow place: without the Chinese name that follows in brackets. */
  String shortTitle(LetterState state) {
    return title(state).replaceFirst(" \\(.*", "");
  }

  /** Why it is needed. */
  String reason(LetterState state) {
    return words.phrase(state.reason());
  }

  String level(Level level) {
    return switch (level) {
      case REQUIRED -> words.text("ui.letters.required");
      case ADVISED -> words.text("ui.letters.advised");
      case POSSIBLE -> words.text("ui.letters.possible");
    };
  }
}
