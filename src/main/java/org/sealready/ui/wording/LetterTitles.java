package org.sealready.ui.wording;

import org.sealready.letter.Letter;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** What letters are called in the language of the window. */
record LetterTitles(Words words) {

  String of(Letter letter) {
    return words.phrase(Phrase.of("letter." + letter.id() + ".title", letter.title()));
  }

  /** Without the Chinese name that follows in brackets, for a narrow place. */
  String shortOf(Letter letter) {
    return of(letter).replaceFirst(" \\(.*", "");
  }
}
