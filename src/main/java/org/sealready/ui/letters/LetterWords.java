package org.sealready.ui.letters;

import org.sealready.letter.Letter;
import org.sealready.letter.Level;
import org.sealready.letter.Need;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** What letters are called in the language of the window; on paper they are always Chinese. */
record LetterWords(Words words) {

  String title(Letter letter) {
    return words.phrase(Phrase.of("letter." + letter.id() + ".title", letter.title()));
  }

  /** Why it is needed. */
  String reason(Need need) {
    return words.phrase(new Phrase(need.reasonKey(), need.reason(), need.reasonArgs()));
  }

  String level(Level level) {
    return switch (level) {
      case REQUIRED -> words.text("ui.letters.required");
      case ADVISED -> words.text("ui.letters.advised");
      case POSSIBLE -> words.text("ui.letters.possible");
    };
  }
}
