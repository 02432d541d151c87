package org.sealready.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.service.letter.LetterSources;

/**
 * Which letter is worth looking at while a person is at a field: one that prints the answer, else
 * one that is needed because of it. The letter that is looked at stays where it is such a one.
 *
 * @param offered the letters to choose from, those that go first first
 */
record LetterForField(LetterSources sources, List<Letter> offered, Effective effective) {

  /** The letter to look at now; empty where none has to do with the field. */
  Optional<Letter> at(Field<?> field, Optional<Letter> now) {
    return one(now, letter -> sources.of(letter, effective).contains(field))
        .or(() -> one(now, letter -> letter.decidedBy().contains(field)));
  }

  private Optional<Letter> one(Optional<Letter> now, Predicate<Letter> fits) {
    return now.filter(fits).or(() -> offered.stream().filter(fits).findFirst());
  }
}
