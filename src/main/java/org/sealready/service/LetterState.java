package org.sealready.service;

import java.util.List;
import org.sealready.form.Violation;
import org.sealready.letter.Letter;
import org.sealready.letter.Need;
import org.sealready.words.Phrase;

/**
 * How one letter stands for a filing.
 *
 * @param blockers the errors at fields that it prints or that decide whether it is needed; empty
 *     when it can be made
 */
public record LetterState(Letter letter, Need need, List<Violation> blockers) {

  /** The letter's name for the interface; on paper it is always the Chinese one. */
  public Phrase title() {
    return Phrase.of("letter." + letter.id() + ".title", letter.title());
  }

  /** Why the filing needs it. */
  public Phrase reason() {
    return new Phrase(need.reasonKey(), need.reason(), need.reasonArgs());
  }

  /** Whether it is made when nobody names letters. */
  public boolean isWanted() {
    return switch (need.level()) {
      case REQUIRED, ADVISED -> true;
      case POSSIBLE -> false;
    };
  }
}
